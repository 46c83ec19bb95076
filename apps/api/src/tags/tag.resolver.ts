import { ArticleConnection, ArticleListArgs, CreateTagArgs, NamedListArgs, Tag, TagConnection } from '@broadsheet/schema/graphql'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { shortText } from '../graphql/short-text.ts'
import { price } from '../relations/price.ts'
import type { TagEntity } from './tag.entity.ts'
import { tag } from './tag.noun.ts'
import { allTags, tagArticles, tagBySlug } from './tag.relations.ts'
import { createTag } from './tag.service.ts'

@Resolver(() => Tag)
export class TagResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Tag, { nullable: true, complexity: price(tagBySlug), description: 'The tag with this slug.' })
  tag(@Arg('slug', () => String, { description: 'Slug of a tag.' }) slug: string, @Ctx() { loaders }: Context) {
    return loaders.one(tagBySlug, shortText('slug', slug))
  }

  @Query(() => TagConnection, { complexity: price(allTags), description: 'All tags that this viewer may see, by name.' })
  tags(@Args(() => NamedListArgs) args: NamedListArgs, @Ctx() { loaders }: Context) {
    if (args.filter?.name != null) shortText('filter.name', args.filter.name)
    return loaders.page(allTags, null, args)
  }

  @FieldResolver(() => ArticleConnection, { complexity: price(tagArticles), description: 'Public articles that bear the tag.' })
  articles(@Root() row: TagEntity, @Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() { loaders }: Context) {
    return loaders.page(tagArticles, row, args)
  }

  @Mutation(() => Tag, {
    complexity: price({ kind: 'one' }),
    description: 'Makes a tag. Answers with the existing one if there is a tag of this name, or one that reads the same in addresses.',
  })
  async createTag(@Args(() => CreateTagArgs) { name, idempotencyKey }: CreateTagArgs, @Ctx() { viewer, loaders }: Context) {
    const asked = { viewer, mutation: 'createTag', idempotencyKey, input: { name } }
    const key = await this.services.writer.write(asked, (manager) => createTag(manager, viewer, name))
    loaders.forget()
    return loaders.node(tag, key)
  }
}
