import sql from 'sql-template-tag'
import { article } from '../articles/article.noun.ts'
import { type KeptBlock, storiesOf } from '../articles/body.ts'
import { ask } from '../database/ask.ts'
import { visibleRows } from '../relations/noun.ts'
import type { ManuscriptContent } from './content.ts'
import type { Locked } from './locked.ts'
import { manuscript } from './manuscript.noun.ts'

/**
 * What a client sends back cannot hold stories that it was never shown. Those of the latest revision that the viewer does not
 * see stay in their lists, and in their block as long as there is one in its place.
 */
export async function withUnseen(locked: Locked, changes: Partial<ManuscriptContent>): Promise<Partial<ManuscriptContent>> {
  const { relatedIds, unrelatedIds, body } = changes
  if (!relatedIds && !unrelatedIds && !body) return changes
  const { row } = locked
  const unseen = await unseenOf(locked, [...row.relatedIds, ...row.unrelatedIds, ...storiesOf(row.body)])
  if (unseen.size === 0) return changes
  const kept = (ids: readonly string[]) => ids.filter((id) => unseen.has(id))
  return {
    ...changes,
    ...(relatedIds && { relatedIds: [...relatedIds, ...kept(row.relatedIds)] }),
    ...(unrelatedIds && { unrelatedIds: [...unrelatedIds, ...kept(row.unrelatedIds)] }),
    ...(body && {
      body: withStories(
        body,
        row.body.filter(isStories).map(({ storyIds }) => kept(storyIds)),
      ),
    }),
  }
}

async function unseenOf({ manager, asking }: Locked, ids: string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const seen = await ask<{ id: string }>(
    manager,
    sql`select t.id from ${visibleRows(article, asking)} t where t.id = any(${ids}::uuid[])
      union select t.id from ${visibleRows(manuscript, asking)} t where t.id = any(${ids}::uuid[])`,
  )
  const known = new Set(seen.map(({ id }) => id))
  return new Set(ids.filter((id) => !known.has(id)))
}

const isStories = (block: KeptBlock) => block.kind === 'RelatedStoriesBlock'

/** Adds to each block of stories, in order, those that belong to the block that stood in its place. */
function withStories(body: readonly KeptBlock[], added: readonly string[][]): KeptBlock[] {
  const waiting = [...added]
  return body.map((block) => (isStories(block) ? { ...block, storyIds: [...block.storyIds, ...(waiting.shift() ?? [])] } : block))
}
