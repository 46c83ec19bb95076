import type { CommentState } from '@broadsheet/schema'
import {
  Article,
  CommenterHistory,
  CommentReport,
  ModeratedComment,
  ModeratedCommentConnection,
  ModerationDecision,
  ModerationListArgs,
  ModerationNote,
  PageArgs,
} from '@broadsheet/schema/graphql'
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { shortText } from '../graphql/short-text.ts'
import { price } from '../relations/price.ts'
import { commenterOf } from './history.ts'
import type { ModeratedCommentEntity } from './moderated-comment.entity.ts'
import {
  commentDecisions,
  commentNotes,
  commentReports,
  moderatedArticle,
  moderatedParent,
  moderatedReplies,
  queues,
} from './moderation.relations.ts'
import type { ModerationNoteEntity } from './note.entity.ts'
import type { CommentReportEntity } from './report.entity.ts'

@Resolver(() => ModeratedComment)
export class ModeratedCommentResolver {
  @Query(() => ModeratedCommentConnection, {
    complexity: price(queues.ALL),
    description: 'Comments for moderators to look at, those that have waited longest first; nothing for everybody else.',
  })
  moderation(@Args(() => ModerationListArgs) { queue, filter, ...args }: ModerationListArgs, @Ctx() { loaders }: Context) {
    for (const part of ['text', 'check'] as const) if (filter?.[part] != null) shortText(`filter.${part}`, filter[part])
    return loaders.page(queues[queue], null, { ...args, filter: filter ?? null })
  }

  @FieldResolver()
  state(@Root() { status }: ModeratedCommentEntity): CommentState {
    return status
  }

  @FieldResolver()
  name(@Root() { commenterName }: ModeratedCommentEntity): string {
    return commenterName
  }

  @FieldResolver()
  articleHeadline(@Root() { articleHeadline }: ModeratedCommentEntity): string {
    return articleHeadline
  }

  @FieldResolver(() => Article, {
    nullable: true,
    complexity: price(moderatedArticle),
    description: 'Its article; null while that is not public.',
  })
  article(@Root() row: ModeratedCommentEntity, @Ctx() { loaders }: Context) {
    return loaders.one(moderatedArticle, row)
  }

  @FieldResolver(() => ModeratedComment, {
    nullable: true,
    complexity: price(moderatedParent),
    description: 'The comment that this one replies to; null on the top level.',
  })
  parent(@Root() row: ModeratedCommentEntity, @Ctx() { loaders }: Context) {
    return loaders.one(moderatedParent, row)
  }

  @FieldResolver(() => ModeratedCommentConnection, {
    complexity: price(moderatedReplies),
    description: 'All replies directly to this comment, earliest first, whatever has become of them.',
  })
  replies(@Root() row: ModeratedCommentEntity, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.page(moderatedReplies, row, args)
  }

  @FieldResolver(() => [ModerationNote], {
    complexity: price(commentNotes),
    description: 'What the checks said when they last ran, in their order.',
  })
  async notes(@Root() row: ModeratedCommentEntity, @Ctx() { loaders }: Context) {
    return (await loaders.list(commentNotes, row)).map((reached) => reached.row)
  }

  @FieldResolver(() => [CommentReport], {
    complexity: price(commentReports),
    description: `What readers reported and nobody has looked at since, earliest first; ${commentReports.max} at most.`,
  })
  async reports(@Root() row: ModeratedCommentEntity, @Ctx() { loaders }: Context) {
    return (await loaders.list(commentReports, row)).map((reached) => reached.row)
  }

  @FieldResolver(() => [ModerationDecision], {
    complexity: price(commentDecisions),
    description: `What was decided about it, latest first; ${commentDecisions.max} at most.`,
  })
  async decisions(@Root() row: ModeratedCommentEntity, @Ctx() { loaders }: Context) {
    return (await loaders.list(commentDecisions, row)).map((reached) => reached.row)
  }

  @FieldResolver(() => CommenterHistory, { complexity: price({ kind: 'one' }), description: 'Who wrote it, and what else.' })
  commenter(@Root() row: ModeratedCommentEntity) {
    return commenterOf(row)
  }
}

@Resolver(() => ModerationNote)
export class ModerationNoteResolver {
  @FieldResolver()
  check(@Root() { checkName }: ModerationNoteEntity): string {
    return checkName
  }

  @FieldResolver()
  at(@Root() { madeAt }: ModerationNoteEntity): Date {
    return madeAt
  }
}

@Resolver(() => CommentReport)
export class CommentReportResolver {
  @FieldResolver()
  at(@Root() { madeAt }: CommentReportEntity): Date {
    return madeAt
  }
}
