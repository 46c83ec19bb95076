import { limits } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { DataSource } from 'typeorm'
import type { Progress } from '../../cli/progress.ts'
import { ask } from '../../database/ask.ts'
import { articleWithWords, type FeatureRow, features, featuresOf } from '../features.ts'
import { findStories, isRelated } from '../related.service.ts'
import { type Relation, relationOf } from '../scoring.ts'
import { inParallel } from './in-parallel.ts'

/** Two articles by their keys. */
export interface Pair {
  readonly a: string
  readonly b: string
}

/** Relations of pairs, in their order, whether one would be looked up for the other or not. */
export async function relationsOf(source: DataSource, pairs: readonly Pair[], progress: Progress): Promise<Relation[]> {
  const found = new Map<string, Relation>()
  const partnersOf = new Map<string, string[]>()
  for (const { a, b } of pairs) partnersOf.set(a, [...(partnersOf.get(a) ?? []), b])
  progress.begin('Scoring pairs', pairs.length)
  await inParallel([...partnersOf], async ([a, partners]) => {
    const query = sql`with ${articleWithWords(a)} ${features(sql`select distinct unnest(${partners}::uuid[]) as article_id`)}`
    for (const row of await ask<FeatureRow>(source.manager, query)) found.set(a + row.id, relationOf(featuresOf(row)))
    progress.step(partners.length)
  })
  progress.end()
  return pairs.map(({ a, b }) => {
    const relation = found.get(a + b)
    if (!relation) throw new Error('A judged pair has no features.')
    return relation
  })
}

/** What an article is found by computation to have to do with. */
interface Stories {
  /** Keys of all that were looked at. */
  readonly found: ReadonlySet<string>
  /** Keys of those that are shown, if its editors chose none. */
  readonly listed: ReadonlySet<string>
}

/** For each pair, whether a save of one of the two finds the other, and whether it is shown then. */
export async function retrieved(
  source: DataSource,
  pairs: readonly Pair[],
  progress: Progress,
): Promise<{ found: boolean; listed: boolean }[]> {
  const stories = new Map<string, Stories>()
  const lookUp = (wanted: readonly string[]) => {
    progress.begin('Finding stories', wanted.length)
    return inParallel([...new Set(wanted)], async (id) => {
      if (!stories.has(id)) stories.set(id, await storiesOf(source, id))
      progress.step(1)
    })
  }
  const either = (part: keyof Stories, { a, b }: Pair) => stories.get(a)?.[part].has(b) === true || stories.get(b)?.[part].has(a) === true
  await lookUp(pairs.map(({ a }) => a))
  await lookUp(pairs.filter((pair) => !either('listed', pair)).map(({ b }) => b))
  progress.end()
  return pairs.map((pair) => ({ found: either('found', pair), listed: either('listed', pair) }))
}

async function storiesOf(source: DataSource, id: string): Promise<Stories> {
  const found = await findStories(source.manager, id)
  const shown = found.filter(isRelated).slice(0, limits.suggested.fill)
  return { found: new Set(found.map((one) => one.id)), listed: new Set(shown.map((one) => one.id)) }
}
