import { type CommentState, TextFormat } from '@broadsheet/schema'
import { Article, Comment, CommentConnection, type Commenter, PageArgs, Viewer } from '@broadsheet/schema/graphql'
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { price } from '../relations/price.ts'
import type { CommentEntity } from './comment.entity.ts'
import { commentArticle, commentParent, commentReplies, publicDescendants, publicReplies, viewersComments } from './comment.relations.ts'
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

  @FieldResolver()
  own(@Root() { own }: CommentEntity): boolean {
    return own
  }

  @FieldResolver()
  editableUntil(@Root() { lastChange }: CommentEntity): Date | null {
    return lastChange === null ? null : new Date(lastChange)
  }

  @FieldResolver(() => Article, {
    nullable: true,
    complexity: price(commentArticle),
    description: 'The article that it is about; null if that is not public now, which only its commenter meets, in `Viewer.comments`.',
  })
  article(@Root() row: CommentEntity, @Ctx() { loaders }: Context) {
    return loaders.one(commentArticle, row)
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

  @FieldResolver(() => Int, { complexity: 1, description: 'Public comments on all levels below this one.' })
  descendantCount(@Root() row: CommentEntity, @Ctx() { loaders }: Context) {
    return loaders.count(publicDescendants, row)
  }

  @FieldResolver(() => CommentConnection, {
    complexity: price(commentReplies),
    description: 'Replies directly to this comment, earliest first.',
  })
  replies(@Root() row: CommentEntity, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.page(commentReplies, row, args)
  }
}

@Resolver(() => Viewer)
export class ViewersCommentsResolver {
  @FieldResolver(() => CommentConnection, {
    complexity: price(viewersComments),
    description:
      'Everything that this viewer wrote, latest first: also what is held, was rejected, taken down or taken back, and about articles that are not public now.',
  })
  comments(@Args(() => PageArgs) args: PageArgs, @Ctx() { viewer, loaders }: Context) {
    return loaders.page(viewersComments, viewer, args)
  }
}
