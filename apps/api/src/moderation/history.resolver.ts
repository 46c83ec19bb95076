import { CommenterHistory, ModeratedCommentConnection, PageArgs, Sanction } from '@broadsheet/schema/graphql'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { toGlobalId } from '../relations/global-id.ts'
import { price } from '../relations/price.ts'
import { historyAccount, historySanction, written } from './history.relations.ts'
import type { CommenterKey } from './history.ts'
import type { SanctionEntity } from './sanction.entity.ts'

@Resolver(() => CommenterHistory)
export class CommenterHistoryResolver {
  @FieldResolver()
  id(@Root() { kind, key }: CommenterKey): string | null {
    return kind === 'user' ? toGlobalId('User', key) : null
  }

  @FieldResolver({ complexity: price(historyAccount) })
  async name(@Root() commenter: CommenterKey, @Ctx() { loaders }: Context): Promise<string> {
    return (await loaders.one(historyAccount, commenter))?.name ?? commenter.signed
  }

  @FieldResolver()
  guest(@Root() { kind }: CommenterKey): boolean {
    return kind !== 'user'
  }

  @FieldResolver({ complexity: price(historyAccount) })
  async since(@Root() commenter: CommenterKey, @Ctx() { loaders }: Context): Promise<Date | null> {
    return (await loaders.one(historyAccount, commenter))?.createdAt ?? null
  }

  @FieldResolver()
  published(@Root() commenter: CommenterKey, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.count(written[commenter.kind].PUBLISHED, commenter)
  }

  @FieldResolver()
  held(@Root() commenter: CommenterKey, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.count(written[commenter.kind].HELD, commenter)
  }

  @FieldResolver()
  rejected(@Root() commenter: CommenterKey, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.count(written[commenter.kind].REJECTED, commenter)
  }

  @FieldResolver()
  removed(@Root() commenter: CommenterKey, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.count(written[commenter.kind].REMOVED, commenter)
  }

  @FieldResolver(() => Sanction, {
    nullable: true,
    complexity: price(historySanction),
    description: 'What was taken from them and holds at this instant; null if nothing, and for guests.',
  })
  sanction(@Root() commenter: CommenterKey, @Ctx() { loaders }: Context) {
    return loaders.one(historySanction, commenter)
  }

  @FieldResolver(() => ModeratedCommentConnection, {
    complexity: price(written.user.comments),
    description: 'Everything they wrote, latest first.',
  })
  comments(@Root() commenter: CommenterKey, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.page(written[commenter.kind].comments, commenter, args)
  }
}

@Resolver(() => Sanction)
export class SanctionResolver {
  @FieldResolver()
  at(@Root() { madeAt }: SanctionEntity): Date {
    return madeAt
  }
}
