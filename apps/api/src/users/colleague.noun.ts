import { Permission } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import { may } from '../access/viewer.ts'
import type { Noun } from '../relations/noun.ts'
import { ColleagueEntity } from './colleague.entity.ts'

/** Who did what in the newsroom is for the newsroom. */
export const colleague: Noun<ColleagueEntity> = {
  type: 'Colleague',
  entity: ColleagueEntity,
  table: 'colleague',
  visible: ({ viewer }) => (may(viewer, Permission.WRITE) || may(viewer, Permission.MODERATE) ? sql`true` : sql`false`),
}
