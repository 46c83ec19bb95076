import type { CommentRecord } from '../wxr/records.ts'

/** Levels of a thread. Deeper replies are moved up to the last one: every row names all the rows above it. */
const maxDepth = 40

export interface Threaded {
  record: CommentRecord
  /** Number of the comment that it stands below; null at the top. */
  parent: string | null
}

/** Comments in an order in which each comes after the one that it answers. Circles and answers to nothing begin a thread of their own. */
export function threaded(records: readonly CommentRecord[]): Threaded[] {
  const replies = new Map<string, CommentRecord[]>()
  const ids = new Set(records.map((record) => record.id))
  const tops: CommentRecord[] = []
  for (const record of records) {
    if (!ids.has(record.parent) || record.parent === record.id || record.id === '') tops.push(record)
    else replies.set(record.parent, [...(replies.get(record.parent) ?? []), record])
  }
  const ordered: Threaded[] = []
  const seen = new Set<CommentRecord>()
  const walk = (top: CommentRecord) => {
    const waiting: { record: CommentRecord; path: string[] }[] = [{ record: top, path: [] }]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { record, path } = next
      if (seen.has(record)) continue
      seen.add(record)
      ordered.push({ record, parent: path.at(-1) ?? null })
      const below = path.length < maxDepth - 1 ? [...path, record.id] : path
      waiting.push(...(replies.get(record.id) ?? []).toReversed().map((reply) => ({ record: reply, path: below })))
    }
  }
  for (const top of tops) walk(top)
  // Whatever was not reached goes round in circles.
  for (const record of records) if (!seen.has(record)) walk(record)
  return ordered
}
