import type { Feature } from '../feature.ts'
import { ColleagueEntity } from './colleague.entity.ts'
import { SessionEntity } from './session.entity.ts'
import { Sessions1764110000000 } from './sessions.migration.ts'
import { UserEntity } from './user.entity.ts'
import { Users1763920000000 } from './users.migration.ts'

export const userFeature: Feature = {
  name: 'users',
  entities: [UserEntity, SessionEntity, ColleagueEntity],
  migrations: [Users1763920000000, Sessions1764110000000],
}
