import type { Feature } from '../feature.ts'
import { Accounts1764125000000 } from './accounts.migration.ts'
import { AdministrationResolver } from './administration.resolver.ts'
import { ColleagueEntity } from './colleague.entity.ts'
import { PasswordResolver } from './password.resolver.ts'
import { SessionEntity } from './session.entity.ts'
import { Sessions1764110000000 } from './sessions.migration.ts'
import { SignInResolver } from './sign-in.resolver.ts'
import { SignUpResolver } from './sign-up.resolver.ts'
import { UserEntity } from './user.entity.ts'
import { user } from './user.noun.ts'
import { UserResolver, ViewersUserResolver } from './user.resolver.ts'
import { Users1763920000000 } from './users.migration.ts'

export const userFeature: Feature = {
  name: 'users',
  nouns: [user],
  entities: [UserEntity, SessionEntity, ColleagueEntity],
  migrations: [Users1763920000000, Sessions1764110000000, Accounts1764125000000],
  resolvers: [UserResolver, ViewersUserResolver, SignUpResolver, SignInResolver, PasswordResolver, AdministrationResolver],
}
