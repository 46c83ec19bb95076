import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { ask } from '../database/ask.ts'
import { candidates } from './candidates.ts'
import { articleWithWords, type FeatureRow, features, featuresOf } from './features.ts'
import { keptSuggestions } from './kept.ts'
import { least, type Relation, relationOf } from './scoring.ts'

/** A story that was found for an article: its key, the copies it is one of, and whether and when it is public. */
export type FoundStory = Relation & Pick<FeatureRow, 'id' | 'story' | 'isPublic' | 'isOut'>

/** Stories that may have to do with an article whose entry is written, best first, however little that is. */
export async function findStories(manager: EntityManager, id: string): Promise<FoundStory[]> {
  const rows = await ask<FeatureRow>(
    manager,
    sql`with ${articleWithWords(id)}, ${candidates} ${features(sql`select article_id from candidates`)}`,
  )
  return rows
    .map((row) => ({ id: row.id, story: row.story, isPublic: row.isPublic, isOut: row.isOut, ...relationOf(featuresOf(row)) }))
    .sort(bestFirst)
}

/**
 * Finds the stories that have to do with an article whose entry is written, and puts it on their lists as well if it is released.
 * What it reads and writes does not grow with the number of articles.
 */
export async function keepSuggestions(manager: EntityManager, { id, released }: { id: string; released: boolean }): Promise<void> {
  const found = await findStories(manager, id)
  const copies = found.filter(({ copy, isOut }) => copy && isOut)
  const story = (copies.find(({ isPublic }) => isPublic) ?? copies[0])?.story ?? null
  await ask(manager, keptSuggestions(id, { released, story, stories: found.filter(isRelated) }))
}

/** A copy is no related story, and neither is one of which nobody could say why. */
const isRelated = ({ copy, score, kind, terms }: FoundStory) => !copy && score >= least && (kind !== 'SHARED_WORDS' || terms.length > 0)

const bestFirst = (one: FoundStory, other: FoundStory) => other.score - one.score || (one.id < other.id ? -1 : 1)
