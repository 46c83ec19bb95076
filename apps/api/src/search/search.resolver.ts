import { SearchMatch } from '@broadsheet/schema'
import { SearchArgs, SearchConnection, SearchEdge } from '@broadsheet/schema/graphql'
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { ArticleEntity } from '../articles/article.entity.ts'
import type { Context } from '../graphql/context.ts'
import type { Placed } from '../relations/page.ts'
import { price } from '../relations/price.ts'
import { found, matchOf, scoreOf } from './search.relations.ts'

@Resolver(() => SearchEdge)
export class SearchResolver {
  @Query(() => SearchConnection, {
    complexity: price({ kind: 'paged' }),
    description: 'Public articles in which something is found, best first: headline before subject before text, and newer before older.',
  })
  search(@Args(() => SearchArgs) { query, ...args }: SearchArgs, @Ctx() { loaders }: Context) {
    return loaders.page(found(query), query, args)
  }

  @FieldResolver()
  score(@Root() edge: Placed<ArticleEntity>): number {
    return scoreOf(edge)
  }

  @FieldResolver(() => SearchMatch)
  match(@Root() edge: Placed<ArticleEntity>): SearchMatch {
    return matchOf(edge)
  }
}
