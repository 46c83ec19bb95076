import { Colleague, ModeratedComment, ModerationDecision, ModerationDecisionConnection, PageArgs } from '@broadsheet/schema/graphql'
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { price } from '../relations/price.ts'
import type { ModerationDecisionEntity } from './decision.entity.ts'
import { decidedBy, decidedComment, moderationLog } from './moderation.relations.ts'

@Resolver(() => ModerationDecision)
export class ModerationDecisionResolver {
  @Query(() => ModerationDecisionConnection, {
    complexity: price(moderationLog),
    description: 'Everything that was decided about comments, commenters and articles, latest first; nothing for who does not moderate.',
  })
  moderationLog(@Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.page(moderationLog, null, args)
  }

  @FieldResolver()
  at(@Root() { madeAt }: ModerationDecisionEntity): Date {
    return madeAt
  }

  @FieldResolver()
  undone(@Root() { undone }: ModerationDecisionEntity): boolean {
    return undone
  }

  @FieldResolver()
  undoable(@Root() { undoable }: ModerationDecisionEntity): boolean {
    return undoable
  }

  @FieldResolver(() => Colleague, {
    nullable: true,
    complexity: price(decidedBy),
    description: 'Who of the newsroom decided it; null for the checks, and for what a commenter did themselves.',
  })
  by(@Root() row: ModerationDecisionEntity, @Ctx() { loaders }: Context) {
    return loaders.one(decidedBy, row)
  }

  @FieldResolver(() => ModeratedComment, {
    nullable: true,
    complexity: price(decidedComment),
    description: 'The comment that it is about; null if it is about a commenter or an article.',
  })
  comment(@Root() row: ModerationDecisionEntity, @Ctx() { loaders }: Context) {
    return loaders.one(decidedComment, row)
  }
}
