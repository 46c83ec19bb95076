import { type CommentState, TextFormat } from '@broadsheet/schema'
import { Comment, CommentConnection, type Commenter, PageArgs } from '@broadsheet/schema/graphql'
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { price } from '../relations/price.ts'
import type { CommentEntity } from './comment.entity.ts'
import { commentParent, commentReplies, publicReplies } from './comment.relations.ts'
import { toHtml } from './html.ts'

@Resolver(() => Comment)
export class CommentResolver {
  @FieldResolver(() => String, { description: 'The text.' })
  body(
    @Root() { text }: CommentEntity,
    @Arg('format', () => TextFormat, { nullable: true, description: 'In which form; PLAIN by default.' }) format?: TextFormat | null,
  ): string {
    return format === TextFormat.HTML ? toHtml(text) : text
  }

  @FieldResolver()
  author(@Root() { commenterName }: CommentEntity): Commenter {
    return { name: commenterName }
  }

  @FieldResolver()
  state(@Root() { status }: CommentEntity): CommentState {
    return status
  }

  @FieldResolver(() => Comment, {
    nullable: true,
    complexity: price(commentParent),
    description: 'The comment that this one replies to; null on the top level.',
  })
  parent(@Root() row: CommentEntity, @Ctx() { loaders }: Context) {
    return loaders.one(commentParent, row)
  }

  @FieldResolver(() => Int, { complexity: 1, description: 'Public replies directly to this comment.' })
  replyCount(@Root() row: CommentEntity, @Ctx() { loaders }: Context) {
    return loaders.count(publicReplies, row)
  }

  @FieldResolver(() => CommentConnection, {
    complexity: price(commentReplies),
    description: 'Replies directly to this comment, earliest first.',
  })
  replies(@Root() row: CommentEntity, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.page(commentReplies, row, args)
  }
}
