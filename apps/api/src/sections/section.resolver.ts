import { ArticleConnection, ArticleListArgs, Section } from '@broadsheet/schema/graphql'
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { shortText } from '../graphql/short-text.ts'
import { price } from '../relations/price.ts'
import type { SectionEntity } from './section.entity.ts'
import { allSections, sectionArticles, sectionBySlug } from './section.relations.ts'

@Resolver(() => Section)
export class SectionResolver {
  @Query(() => Section, { nullable: true, complexity: price(sectionBySlug), description: 'The section with this slug.' })
  section(@Arg('slug', () => String, { description: 'Slug of a section.' }) slug: string, @Ctx() { loaders }: Context) {
    return loaders.one(sectionBySlug, shortText('slug', slug))
  }

  @Query(() => [Section], { complexity: price(allSections), description: 'All sections, in the order of the navigation.' })
  async sections(@Ctx() { loaders }: Context) {
    return (await loaders.list(allSections, null)).map((reached) => reached.row)
  }

  @FieldResolver(() => ArticleConnection, { complexity: price(sectionArticles), description: 'Public articles of the section.' })
  articles(@Root() row: SectionEntity, @Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() { loaders }: Context) {
    return loaders.page(sectionArticles, row, args)
  }
}
