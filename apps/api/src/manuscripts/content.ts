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
    | 'suggestible'
  > {
  tagIds: string[]
  bylines: KeptByline[]
  /** The editor's list of related stories; those within the text are not among them. */
  relatedIds: string[]
  /** Stories that are never suggested beside it. */
  unrelatedIds: string[]
}

/** The content of a row that has it among its columns. */
export function contentOf(row: ManuscriptContent): ManuscriptContent {
  const { slug, headline, standfirst, language, sectionId, hero, body, completeness, source, corrections, commenting } = row
  const { tagIds, bylines, relatedIds, unrelatedIds, suggestible } = row
  const text = { slug, headline, standfirst, language, hero, body, completeness, source, corrections, commenting }
  return { ...text, sectionId, tagIds, bylines, relatedIds, unrelatedIds, suggestible }
}
