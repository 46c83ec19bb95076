import { Article, RelatedStoriesBlock, Span } from '@broadsheet/schema/graphql'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { price } from '../relations/price.ts'
import { blockStories } from './article.relations.ts'

@Resolver(() => RelatedStoriesBlock)
export class RelatedStoriesBlockResolver {
  @FieldResolver(() => [Article], {
    complexity: price(blockStories),
    description: 'The stories, in the order of the editor; only those that are public.',
  })
  async stories(@Root() block: RelatedStoriesBlock & { storyIds: string[] }, @Ctx() { loaders }: Context) {
    return (await loaders.list(blockStories, block)).map((reached) => reached.row)
  }
}

@Resolver(() => Span)
export class SpanResolver {
  constructor(private readonly services: Services) {}

  @FieldResolver()
  link(@Root() { link }: Span): string | null {
    return link ? this.services.links.absolute(link) : null
  }
}
