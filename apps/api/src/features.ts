import { articleFeature } from './articles/article.feature.ts'
import { authorFeature } from './authors/author.feature.ts'
import { commentFeature } from './comments/comment.feature.ts'
import { databaseFeature } from './database/database.feature.ts'
import type { Feature } from './feature.ts'
import { imageFeature } from './images/image.feature.ts'
import { importFeature } from './import/import.feature.ts'
import { manuscriptFeature } from './manuscripts/manuscript.feature.ts'
import { moderationFeature } from './moderation/moderation.feature.ts'
import { previewFeature } from './preview/preview.feature.ts'
import { publicationFeature } from './publication/publication.feature.ts'
import { relatedFeature } from './related/related.feature.ts'
import { searchFeature } from './search/search.feature.ts'
import { sectionFeature } from './sections/section.feature.ts'
import { tagFeature } from './tags/tag.feature.ts'
import { userFeature } from './users/user.feature.ts'

/** THE list of features. An extension is one more entry. */
export const features: readonly Feature[] = [
  databaseFeature,
  publicationFeature,
  sectionFeature,
  tagFeature,
  authorFeature,
  imageFeature,
  articleFeature,
  searchFeature,
  relatedFeature,
  commentFeature,
  userFeature,
  manuscriptFeature,
  moderationFeature,
  previewFeature,
  importFeature,
]
