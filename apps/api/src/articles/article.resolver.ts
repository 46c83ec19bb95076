import {
  Article,
  ArticleConnection,
  ArticleListArgs,
  Block,
  Byline,
  CommentConnection,
  CommentListArgs,
  ImageUse,
  PageArgs,
  RelatedConnection,
  Section,
  Tag,
} from '@broadsheet/schema/graphql'
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { threadPage } from '../comments/focus.ts'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { shortText } from '../graphql/short-text.ts'
import { price } from '../relations/price.ts'
import type { ArticleEntity } from './article.entity.ts'
import { article } from './article.noun.ts'
import {
  allArticles,
  articleBylines,
  articleBySlug,
  articleComments,
  articleReferencedBy,
  articleRelated,
  articleSection,
  articleTags,
  articleThread,
} from './article.relations.ts'

const wordsPerMinute = 230

@Resolver(() => Article)
export class ArticleResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Article, {
    nullable: true,
    complexity: price(articleBySlug),
    description: 'The public article with this slug, or which had it formerly.',
  })
  article(@Arg('slug', () => String, { description: 'A present or former slug.' }) slug: string, @Ctx() { loaders }: Context) {
    return loaders.one(articleBySlug, shortText('slug', slug))
  }

  @Query(() => ArticleConnection, { complexity: price(allArticles), description: 'All public articles.' })
  articles(@Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() { loaders }: Context) {
    return loaders.page(allArticles, null, args)
  }

  @FieldResolver()
  commenting(@Root() { accepting }: ArticleEntity) {
    return accepting
  }

  @FieldResolver()
  url(@Root() { slug }: ArticleEntity): string {
    return this.services.links.article(slug)
  }

  @FieldResolver()
  canonicalUrl(@Root() { slug, source, completeness }: ArticleEntity): string {
    return (completeness === 'EXCERPT' && source?.url) || this.services.links.article(slug)
  }

  @FieldResolver()
  readingMinutes(@Root() { wordCount }: ArticleEntity): number {
    return Math.max(1, Math.ceil(wordCount / wordsPerMinute))
  }

  @FieldResolver(() => [Block], { description: 'The text, as a list of typed blocks.' })
  body(@Root() row: ArticleEntity, @Ctx() { loaders }: Context) {
    return loaders.column(article, row, 'body')
  }

  @FieldResolver(() => ImageUse, {
    nullable: true,
    description: 'The image that stands for the article, with its caption; null if it has none.',
  })
  hero(@Root() { hero }: ArticleEntity) {
    return hero
  }

  @FieldResolver(() => Section, { complexity: price(articleSection), description: 'The section it stands in.' })
  section(@Root() row: ArticleEntity, @Ctx() { loaders }: Context) {
    return loaders.one(articleSection, row)
  }

  @FieldResolver(() => [Tag], { complexity: price(articleTags), description: 'Its subjects, most important first.' })
  async tags(@Root() row: ArticleEntity, @Ctx() { loaders }: Context) {
    return (await loaders.list(articleTags, row)).map((reached) => reached.row)
  }

  @FieldResolver(() => [Byline], { complexity: price(articleBylines), description: 'Who made it, in the order printed.' })
  async bylines(@Root() row: ArticleEntity, @Ctx() { loaders }: Context) {
    const reached = await loaders.list(articleBylines, row)
    return reached.map(({ row: author, link }) => ({ author, ...(link as { role: Byline['role'] }) }))
  }

  @FieldResolver(() => RelatedConnection, {
    complexity: price(articleRelated),
    description:
      "Related stories: the editors' list first, then those placed within the text, then what computation finds, until there are ten. Never the article itself, no story twice, and no two copies of one.",
  })
  related(@Root() row: ArticleEntity, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.page(articleRelated, row, args)
  }

  @FieldResolver(() => ArticleConnection, {
    complexity: price(articleReferencedBy),
    description: 'Articles that name this one as related, latest first.',
  })
  referencedBy(@Root() row: ArticleEntity, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.page(articleReferencedBy, row, args)
  }

  @FieldResolver(() => Int, { complexity: 1, description: 'Public comments on all levels of its thread.' })
  commentCount(@Root() row: ArticleEntity, @Ctx() { loaders }: Context) {
    return loaders.count(articleThread, row)
  }

  @FieldResolver(() => CommentConnection, { complexity: price(articleComments), description: 'The top level of its thread.' })
  comments(@Root() row: ArticleEntity, @Args(() => CommentListArgs) args: CommentListArgs, @Ctx() { loaders }: Context) {
    return threadPage(loaders, row, args)
  }
}
