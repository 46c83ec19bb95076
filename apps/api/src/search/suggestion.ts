import { limits } from '@broadsheet/schema'
import type { ArticleFilter } from '@broadsheet/schema/graphql'
import type { Asking } from '../access/policy.ts'
import type { ArticleEntity } from '../articles/article.entity.ts'
import type { Loaders } from '../relations/loaders.ts'
import { found, type Wanted } from './search.relations.ts'
import { type Spelling, spellings } from './spellings.ts'
import { variants, wordsIn } from './variants.ts'

/**
 * Where a search finds nothing: the same one with words that public articles bear in place of those that none does, if it finds
 * something then. What only hidden articles bear is not among the words, and would find nothing.
 */
export async function suggestionFor(loaders: Loaders, { text, filter }: Wanted): Promise<string | null> {
  const words = wordsIn(text)
  if (words.length === 0) return null
  const typed = words.map(({ word }) => word)
  const summary = (_: unknown, asking: Asking) => spellings(typed, asking)
  const near = await loaders.summary<string, ArticleEntity, ArticleFilter, Spelling>(found(text), text, {
    name: 'spellings',
    filter,
    summary,
  })
  const candidates = variants(text, words, near).filter((one) => [...one].length <= limits.search.query)
  if (candidates.length === 0) return null
  // The page that was asked for can be empty because it lies behind the last one.
  const [itself, ...others] = await Promise.all([text, ...candidates].map((one) => isFound(loaders, { text: one, filter })))
  return itself ? null : (candidates[others.indexOf(true)] ?? null)
}

/**
 * Asked as a page, which looks up each of its rungs in an index. Asked whether there is any of all, Postgres expects to meet one soon, and
 * reads the whole paper where there is none.
 */
async function isFound(loaders: Loaders, { text, filter }: Wanted): Promise<boolean> {
  return (await loaders.page(found(text), text, { first: 1, filter }).edges).length > 0
}
