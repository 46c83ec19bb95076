import type { Feature } from '../feature.ts'
import { ArticleEntity } from './article.entity.ts'
import { article } from './article.noun.ts'
import { ArticleResolver } from './article.resolver.ts'
import { RelatedStoriesBlockResolver, SpanResolver } from './blocks.resolver.ts'
import { RelatedResolver } from './related.resolver.ts'
import { RetractionResolver } from './retraction.resolver.ts'

export const articleFeature: Feature = {
  name: 'articles',
  nouns: [article],
  entities: [ArticleEntity],
  resolvers: [ArticleResolver, RelatedResolver, RelatedStoriesBlockResolver, SpanResolver, RetractionResolver],
}
