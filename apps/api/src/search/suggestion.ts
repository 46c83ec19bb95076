import { limits } from '@broadsheet/schema'
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
  const near = await loaders.summary<string, object, NonNullable<typeof filter>, Spelling>(found(text), text, {
    ...{ name: 'spellings', filter },
    summary: (targets, asking) => spellings(typed, targets, asking),
  })
  const candidates = variants(text, words, near).filter((one) => [...one].length <= limits.search.query)
  const firsts = await Promise.all(candidates.map((one) => loaders.page(found(one), one, { first: 1, filter }).nodes))
  return candidates.find((_, index) => (firsts[index]?.length ?? 0) > 0) ?? null
}
