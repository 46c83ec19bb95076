import { ErrorCode } from '@broadsheet/schema'
import {
  CommentHeld,
  CommentPublished,
  CommentRejected,
  EditCommentArgs,
  EraseMyCommentsArgs,
  PostCommentArgs,
  PostCommentResult,
  ReportCommentArgs,
  WithdrawCommentArgs,
} from '@broadsheet/schema/graphql'
import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { price } from '../relations/price.ts'
import { comment } from './comment.noun.ts'
import { CommentService } from './comment.service.ts'
import type { Posted } from './posting/post.ts'
import { rejected } from './posting/refused.ts'

const complexity = price({ kind: 'one' })

@Resolver()
export class CommentMutationsResolver {
  private readonly service: CommentService

  constructor(services: Services) {
    this.service = new CommentService(services)
  }

  @Mutation(() => PostCommentResult, {
    complexity,
    description:
      'Posts a comment. Checks decide at once whether it is public, waits for a moderator, or is not taken. Guests are taken where `Article.guestsMayComment` is true; a cookie lets them find what they wrote.',
  })
  async postComment(@Args(() => PostCommentArgs) args: PostCommentArgs, @Ctx() context: Context) {
    return outcome(context, await this.service.post(context, args))
  }

  @Mutation(() => PostCommentResult, {
    complexity,
    description:
      "Changes the viewer's own comment, until `Comment.editableUntil`. All checks decide about it again. One that is not taken leaves the comment as it was; `FORBIDDEN` when it is too late.",
  })
  async editComment(@Args(() => EditCommentArgs) args: EditCommentArgs, @Ctx() context: Context) {
    return outcome(context, await this.service.edit(context, args))
  }

  @Mutation(() => Boolean, {
    description:
      "Takes the viewer's own comment back, at any time: its text is gone at once. Answers true, also if it was taken back before. `NOT_FOUND`, `FORBIDDEN`.",
  })
  withdrawComment(@Args(() => WithdrawCommentArgs) args: WithdrawCommentArgs, @Ctx() context: Context): Promise<boolean> {
    return this.service.withdraw(context, args)
  }

  @Mutation(() => Boolean, {
    description:
      "Tells moderators that something is wrong with a comment. For signed-in readers, once for each comment: another time answers true and changes nothing. `NOT_FOUND`; `FORBIDDEN` for the viewer's own.",
  })
  reportComment(@Args(() => ReportCommentArgs) args: ReportCommentArgs, @Ctx() context: Context): Promise<boolean> {
    return this.service.report(context, args)
  }

  @Mutation(() => Boolean, {
    description:
      'Erases everything that whoever is signed in wrote, for good: texts and name are gone, replies of others keep their places. `UNAUTHENTICATED` if the password is wrong, `RATE_LIMITED`.',
  })
  eraseMyComments(@Args(() => EraseMyCommentsArgs) args: EraseMyCommentsArgs, @Ctx() context: Context): Promise<boolean> {
    return this.service.erase(context, args)
  }
}

async function outcome({ loaders }: Context, posted: Posted | CommentRejected): Promise<typeof PostCommentResult> {
  if (posted instanceof CommentRejected) return posted
  const { id, state, reasons } = posted
  if (state === 'REJECTED') {
    const message = reasons.map(({ text }) => text).join(' ')
    return rejected({ code: ErrorCode.BAD_USER_INPUT, message, field: 'input.text' })
  }
  const row = await loaders.node(comment, id)
  // A repetition by somebody who is not known as its commenter any more.
  if (!row) return rejected({ code: ErrorCode.REPEAT_POST, message: 'This comment was posted before.' })
  if (state === 'PUBLISHED') return Object.assign(new CommentPublished(), { comment: row })
  return Object.assign(new CommentHeld(), { comment: row, reasons })
}
