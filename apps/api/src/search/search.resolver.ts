import { SearchMatch } from '@broadsheet/schema'
import { Facet, Highlight, SearchArgs, SearchConnection, SearchEdge } from '@broadsheet/schema/graphql'
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { ArticleEntity } from '../articles/article.entity.ts'
import type { Context } from '../graphql/context.ts'
import type { Page, Placed } from '../relations/page.ts'
import { price } from '../relations/price.ts'
import { facetsOf } from './facets.ts'
import { highlightsOf } from './highlights.ts'
import { queryText } from './query.ts'
import { found, matchOf, scoreOf, type Wanted } from './search.relations.ts'
import { suggestionFor } from './suggestion.ts'

/** With ten hits a page, the articles that may be looked at for another spelling: see the bounds in `spellings.ts` and `variants.ts`. */
const looked = 40

/** A page of what was found that remembers what was wanted. */
type Found = Page<ArticleEntity> & { readonly wanted: Wanted }

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Query(() => SearchConnection, {
    complexity: price({ kind: 'paged' }),
    description: 'Public articles in which something is found, best first: headline before subject before text, and newer before older.',
  })
  search(@Args(() => SearchArgs) { query, ...args }: SearchArgs, @Ctx() { loaders }: Context): Found {
    const text = queryText(query)
    return Object.assign(loaders.page(found(text), text, args), { wanted: { text, filter: args.filter ?? null } })
  }

  @FieldResolver(() => [Facet], { complexity: price({ kind: 'list', max: 4 }) })
  facets(@Root() { wanted }: Found, @Ctx() { loaders }: Context): Promise<Facet[]> {
    return facetsOf(loaders, wanted)
  }

  @FieldResolver(() => String, { nullable: true, complexity: looked })
  async suggestion(@Root() { wanted, edges }: Found, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await edges).length > 0 ? null : suggestionFor(loaders, wanted)
  }
}

@Resolver(() => SearchEdge)
export class SearchEdgeResolver {
  @FieldResolver()
  score(@Root() edge: Placed<ArticleEntity>): number {
    return scoreOf(edge)
  }

  @FieldResolver(() => SearchMatch)
  match(@Root() edge: Placed<ArticleEntity>): SearchMatch {
    return matchOf(edge)
  }

  @FieldResolver(() => [Highlight], { complexity: price({ kind: 'list', max: 6 }) })
  highlights(@Root() edge: Placed<ArticleEntity>, @Ctx() { loaders }: Context): Promise<Highlight[]> {
    return highlightsOf(loaders, edge)
  }
}
