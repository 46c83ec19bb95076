import type { Noun } from '../relations/noun.ts'
import { UserEntity } from './user.entity.ts'
import { userVisible } from './user.policy.ts'

/** No list ever reads a password's hash. */
export const user: Noun<UserEntity> = {
  type: 'User',
  entity: UserEntity,
  table: 'app_user',
  visible: userVisible,
  late: ['passwordHash'],
}
