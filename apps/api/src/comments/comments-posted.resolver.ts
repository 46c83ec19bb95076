import { CommentsPosted } from '@broadsheet/schema/graphql'
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql'
import { article } from '../articles/article.noun.ts'
import type { Context } from '../graphql/context.ts'
import type { Streaming } from '../live/streaming.ts'
import { fromGlobalId } from '../relations/global-id.ts'

interface Asked {
  readonly source: Streaming
  readonly args: { readonly article: string }
  readonly context: Context
}

/** Nobody follows what is not there for them, whatever the reason: the stream ends as soon as it begins. */
async function follow({ source, args, context }: Asked): Promise<AsyncIterable<CommentsPosted>> {
  const id = fromGlobalId(args.article)
  const found = id?.type === article.type ? await context.loaders.node(article, id.key) : null
  return found ? source.comments.follow(found.id) : (async function* () {})()
}

@Resolver()
export class CommentsPostedResolver {
  @Subscription(() => CommentsPosted, {
    subscribe: follow,
    complexity: 1,
    description:
      'Tells when comments on an article become public, at most once in a second. Served as server-sent events at `/graphql/stream`; ends at once if there is no such article for this viewer.',
  })
  commentsPosted(
    @Root() posted: CommentsPosted,
    @Arg('article', () => ID, { description: 'Id of the article.' }) _article: string,
  ): CommentsPosted {
    return posted
  }
}
