import { createHash } from 'node:crypto'
import type { CheckTools, Remark } from './check.ts'
import { textKey } from './folded.ts'
import { thresholds } from './thresholds.ts'

/** A remark by the hashes of who may have posted it: the person, if there is one, and the address. */
export function whoPosts({ commenter }: Remark): string[] {
  const person = commenter.userId ?? commenter.guest
  return [`address ${commenter.address}`, ...(person === null ? [] : [`person ${person}`])].map(hashOf)
}

/**
 * Lets comments of one person or address pass one after the other until they are saved: of two clicks at once, the second must
 * see the comment of the first. Sorted, so that nobody waits for somebody who waits for them.
 */
export async function oneAfterTheOther(remark: Remark, { manager }: CheckTools): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended(who, 0)) from (select unnest($1::text[]) as who order by who) asked', [
    whoPosts(remark),
  ])
}

/** Remembers that somebody tried to post something, and forgets what is too old to matter. */
export async function rememberAttempt(remark: Remark, { manager, now }: CheckTools): Promise<void> {
  const oldest = new Date(now.getTime() - thresholds.repeat.hours * 3_600_000)
  // Another comment that is forgetting the same rows at this moment is not waited for.
  await manager.query(
    'delete from comment_attempt where ctid in (select ctid from comment_attempt where made_at < $1 limit 100 for update skip locked)',
    [oldest],
  )
  await manager.query('insert into comment_attempt (who, text_key, made_at) select unnest($1::text[]), $2, $3', [
    whoPosts(remark),
    textKey(remark.text),
    now,
  ])
}

const hashOf = (who: string) => createHash('sha256').update(who).digest('base64url')
