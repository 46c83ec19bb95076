import { AddUserArgs, ReviseUserArgs, User } from '@broadsheet/schema/graphql'
import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import type { UserEntity } from './user.entity.ts'
import { user } from './user.noun.ts'
import { UserService } from './user.service.ts'

@Resolver()
export class AdministrationResolver {
  private readonly service: UserService

  constructor(services: Services) {
    this.service = new UserService(services)
  }

  @Mutation(() => User, {
    description:
      'Adds somebody and sends them a letter with which to choose a password. For administrators. `BAD_USER_INPUT` naming `input.email` if the address is taken.',
  })
  async addUser(@Args(() => AddUserArgs) args: AddUserArgs, @Ctx() { viewer, loaders }: Context): Promise<UserEntity | null> {
    const key = await this.service.add(viewer, args)
    loaders.forget()
    return loaders.node(user, key)
  }

  @Mutation(() => User, {
    description:
      'Changes name, role, sections or author of a user. Ends all their sessions where it changes what they may do. For administrators. `NOT_FOUND`; `FORBIDDEN` for the last administrator.',
  })
  async reviseUser(@Args(() => ReviseUserArgs) args: ReviseUserArgs, @Ctx() { viewer, loaders }: Context): Promise<UserEntity | null> {
    const key = await this.service.revise(viewer, args)
    loaders.forget()
    return loaders.node(user, key)
  }
}
