import { Author, PageArgs, Section, User, UserConnection, Viewer } from '@broadsheet/schema/graphql'
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { price } from '../relations/price.ts'
import type { UserEntity } from './user.entity.ts'
import { allUsers, userAuthor, userSections, viewersUser } from './user.relations.ts'

@Resolver(() => User)
export class UserResolver {
  @Query(() => UserConnection, {
    complexity: price(allUsers),
    description: 'Users by name: all of them for an administrator, only themselves for anybody else, none for nobody.',
  })
  users(@Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.page(allUsers, null, args)
  }

  @FieldResolver(() => Author, {
    nullable: true,
    complexity: price(userAuthor),
    description: 'The author under whose name they write; null if there is none whom this viewer may see.',
  })
  author(@Root() row: UserEntity, @Ctx() { loaders }: Context) {
    return loaders.one(userAuthor, row)
  }

  @FieldResolver(() => [Section], {
    complexity: price(userSections),
    description: 'The sections that an editor answers for, in the order of the navigation; empty where `everySection` is true.',
  })
  async sections(@Root() row: UserEntity, @Ctx() { loaders }: Context) {
    return (await loaders.list(userSections, row)).map((reached) => reached.row)
  }

  @FieldResolver(() => Boolean, { description: 'Whether they answer for every section of the paper, those of tomorrow included.' })
  everySection(@Root() { role, sectionIds }: UserEntity): boolean {
    return role === 'ADMINISTRATOR' || (role === 'EDITOR' && sectionIds === null)
  }

  @FieldResolver(() => Boolean, { description: 'Whether they have shown that the e-mail address is theirs. Nobody signs in before.' })
  confirmed(@Root() { confirmedAt }: UserEntity): boolean {
    return confirmedAt !== null
  }
}

@Resolver(() => Viewer)
export class ViewersUserResolver {
  @FieldResolver(() => User, {
    nullable: true,
    complexity: price(viewersUser),
    description: 'The user who is signed in; null for nobody.',
  })
  user(@Ctx() { viewer, loaders }: Context) {
    return loaders.one(viewersUser, viewer)
  }
}
