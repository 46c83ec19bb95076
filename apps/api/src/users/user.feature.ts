import type { Feature } from '../feature.ts'
import { UserEntity } from './user.entity.ts'
import { Users1763920000000 } from './users.migration.ts'

export const userFeature: Feature = { name: 'users', entities: [UserEntity], migrations: [Users1763920000000] }
