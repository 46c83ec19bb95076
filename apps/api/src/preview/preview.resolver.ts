import { Article, Preview, PreviewLink, PreviewLinkArgs } from '@broadsheet/schema/graphql'
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { ArticleEntity } from '../articles/article.entity.ts'
import { article } from '../articles/article.noun.ts'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { createPreviewLink } from './preview.service.ts'

interface Shown extends Preview {
  article: ArticleEntity
}

@Resolver(() => Preview)
export class PreviewResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Preview, {
    nullable: true,
    complexity: ({ childComplexity }) => 1 + childComplexity,
    description:
      'What the header `broadsheet-preview` of the request opens; null without one, or if the article has been thrown away. The header takes the last part of the address of a preview link. A link that is not valid ends the request with `INVALID_TOKEN`.',
  })
  async preview(@Ctx() { viewer, loaders }: Context): Promise<Shown | null> {
    const { preview } = viewer.connection
    if (preview === null) return null
    const { articleId, number, expiresAt } = this.services.previews.open(preview)
    const shown = await loaders.node(article, articleId)
    return shown && { article: shown, version: number ?? shown.version, expiresAt }
  }

  @Mutation(() => PreviewLink, {
    description:
      'Makes a link that shows an article as it will be, without signing in: its latest revision, or one of them. It opens nothing else, and cannot be taken back before it expires. `NOT_FOUND` for what the viewer does not see.',
  })
  createPreviewLink(@Args(() => PreviewLinkArgs) args: PreviewLinkArgs, @Ctx() context: Context): Promise<PreviewLink> {
    return createPreviewLink(this.services, context, args)
  }

  @FieldResolver(() => Article, {
    description: 'The article, with its tags, bylines, images and related stories as they will be; no comments.',
  })
  article(@Root() { article }: Shown): ArticleEntity {
    return article
  }
}
