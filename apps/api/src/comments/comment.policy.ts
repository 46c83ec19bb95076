import { limits } from '@broadsheet/schema'
import sql, { raw, type Sql } from 'sql-template-tag'
import type { Asking, Policy } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import { article } from '../articles/article.noun.ts'
import { visibleRows } from '../relations/noun.ts'

/**
 * A comment is public if moderation has released it and its article is public. What was taken down or back keeps its place, as
 * long as there are public replies below. What waits or was rejected is seen by whoever wrote it, and what is below it by nobody
 * else. That last condition stands in an alternative so that Postgres looks up the few comments above a row by their keys; put
 * plainly, it compares the row with everything that waits.
 */
export const commentVisible: Policy = (asking, row) =>
  sql`(${row}.status = 'PUBLISHED'
      or (${row}.status in ('REMOVED', 'WITHDRAWN')
        and exists (select from comment below where below.ancestors @> array[${row}.id] and below.status = 'PUBLISHED'))
      or (${row}.status in ('HELD', 'REJECTED') and ${writtenBy(asking.viewer, row)}))
    and exists (select from ${visibleRows(article, asking)} a where a.id = ${row}.article_id)
    and (${row}.ancestors = '{}'
      or not exists (select from comment above where above.id = any(${row}.ancestors) and above.status in ('HELD', 'REJECTED')))`

/** Whether the viewer wrote a comment, signed in or as a guest in this browser. */
export function writtenBy({ userId, guest }: Viewer, row: Sql): Sql {
  if (userId !== null) return sql`(${row}.user_id = ${userId}::uuid)`
  return guest === null ? sql`false` : sql`(${row}.guest_hash = ${guest})`
}

/** The instant until which the viewer can change what they wrote; null if they cannot, as when a moderator has decided about it. */
export function editableUntil({ viewer, now }: Asking, row: Sql): Sql {
  const until = sql`(${row}.posted_at + interval '${raw(String(limits.comment.editMinutes))} minutes')`
  return sql`(case when ${writtenBy(viewer, row)} and ${row}.status in ('PUBLISHED', 'HELD') and ${until} > ${now} then ${until} end)`
}
