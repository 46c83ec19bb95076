import { everybody } from '../access/policy.ts'
import type { Noun } from '../relations/noun.ts'
import { SectionEntity } from './section.entity.ts'

export const section: Noun<SectionEntity> = { type: 'Section', entity: SectionEntity, table: 'section', visible: everybody }
