import { limits } from '@broadsheet/schema'
import type { ArticleFilter } from '@broadsheet/schema/graphql'
import sql, { type Sql } from 'sql-template-tag'
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
 * Joined with a row, so that it is planned as if all were wanted, and ends with the first one: asked for one, Postgres expects to meet it
 * soon, and reads the whole paper where there is none.
 */
async function isFound(loaders: Loaders, { text, filter }: Wanted): Promise<boolean> {
  const summary = (targets: Sql) => sql`select from (select from ${targets} offset 0) each cross join (select 1 offset 0) one limit 1`
  return (await loaders.summary(found(text), text, { name: 'whether there are', filter, summary })).length > 0
}
