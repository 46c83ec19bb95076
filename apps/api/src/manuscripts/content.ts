import type { BylineRole } from '@broadsheet/schema'
import type { ArticleEntity } from '../articles/article.entity.ts'

/** A byline as a revision keeps it. */
export interface KeptByline {
  authorId: string
  role: BylineRole
}

/** What people write: everything of an article that a revision keeps. Other rows stand in it by their keys. */
export interface ManuscriptContent
  extends Pick<
    ArticleEntity,
    | 'slug'
    | 'headline'
    | 'standfirst'
    | 'language'
    | 'sectionId'
    | 'hero'
    | 'body'
    | 'completeness'
    | 'source'
    | 'corrections'
    | 'commenting'
  > {
  tagIds: string[]
  bylines: KeptByline[]
  /** The editor's list of related stories; those within the text are not among them. */
  relatedIds: string[]
}
