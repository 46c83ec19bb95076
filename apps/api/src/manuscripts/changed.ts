import { isDeepStrictEqual } from 'node:util'
import { ManuscriptField } from '@broadsheet/schema'
import type { ManuscriptContent } from './content.ts'

/** Where each part of an article is kept. */
const kept: Readonly<Record<ManuscriptField, keyof ManuscriptContent>> = {
  SLUG: 'slug',
  HEADLINE: 'headline',
  STANDFIRST: 'standfirst',
  LANGUAGE: 'language',
  SECTION: 'sectionId',
  TAGS: 'tagIds',
  BYLINES: 'bylines',
  HERO: 'hero',
  BODY: 'body',
  COMPLETENESS: 'completeness',
  SOURCE: 'source',
  CORRECTIONS: 'corrections',
  COMMENTING: 'commenting',
  RELATED: 'relatedIds',
  UNRELATED: 'unrelatedIds',
  SUGGESTIBLE: 'suggestible',
}

/** What differs between two contents. */
export function changedFields(before: ManuscriptContent, after: ManuscriptContent): ManuscriptField[] {
  return Object.values(ManuscriptField).filter((field) => !isDeepStrictEqual(asKept(before[kept[field]]), asKept(after[kept[field]])))
}

/** As the database gives it back: instants within JSON are texts there. */
const asKept = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
