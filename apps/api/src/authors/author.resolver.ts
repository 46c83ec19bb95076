import { ArticleConnection, ArticleListArgs, Author, AuthorConnection, Byline, Image, NamedListArgs } from '@broadsheet/schema/graphql'
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { shortText } from '../graphql/short-text.ts'
import { price } from '../relations/price.ts'
import type { AuthorEntity } from './author.entity.ts'
import { allAuthors, authorArticles, authorBySlug, authorPortrait } from './author.relations.ts'

@Resolver(() => Author)
export class AuthorResolver {
  @Query(() => Author, { nullable: true, complexity: price(authorBySlug), description: 'The author with this slug.' })
  author(@Arg('slug', () => String, { description: 'Slug of an author.' }) slug: string, @Ctx() { loaders }: Context) {
    return loaders.one(authorBySlug, shortText('slug', slug))
  }

  @Query(() => AuthorConnection, { complexity: price(allAuthors), description: 'All authors that this viewer may see, by name.' })
  authors(@Args(() => NamedListArgs) args: NamedListArgs, @Ctx() { loaders }: Context) {
    if (args.filter?.name != null) shortText('filter.name', args.filter.name)
    return loaders.page(allAuthors, null, args)
  }

  @FieldResolver(() => Image, {
    nullable: true,
    complexity: price(authorPortrait),
    description: 'A portrait or emblem; null if there is none.',
  })
  portrait(@Root() row: AuthorEntity, @Ctx() { loaders }: Context) {
    return loaders.one(authorPortrait, row)
  }

  @FieldResolver(() => ArticleConnection, {
    complexity: price(authorArticles),
    description: 'Public articles that bear the name, in any role.',
  })
  articles(@Root() row: AuthorEntity, @Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() { loaders }: Context) {
    return loaders.page(authorArticles, row, args)
  }
}

@Resolver(() => Byline)
export class BylineResolver {
  @FieldResolver(() => Author, { description: 'The author.' })
  author(@Root() byline: Byline & { author: AuthorEntity }) {
    return byline.author
  }
}
