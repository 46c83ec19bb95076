import { ArticleConnection, ArticleListArgs, Tag } from '@broadsheet/schema/graphql'
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { shortText } from '../graphql/short-text.ts'
import { price } from '../relations/price.ts'
import type { TagEntity } from './tag.entity.ts'
import { tagArticles, tagBySlug } from './tag.relations.ts'

@Resolver(() => Tag)
export class TagResolver {
  @Query(() => Tag, { nullable: true, complexity: price(tagBySlug), description: 'The tag with this slug.' })
  tag(@Arg('slug', () => String, { description: 'Slug of a tag.' }) slug: string, @Ctx() { loaders }: Context) {
    return loaders.one(tagBySlug, shortText('slug', slug))
  }

  @FieldResolver(() => ArticleConnection, { complexity: price(tagArticles), description: 'Public articles that bear the tag.' })
  articles(@Root() row: TagEntity, @Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() { loaders }: Context) {
    return loaders.page(tagArticles, row, args)
  }
}
