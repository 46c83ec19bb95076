import type { EntityManager } from 'typeorm'
import { logDecision } from '../decision-log.ts'

/**
 * Takes words and name out of everything that a user wrote, and the user from it. Places stay, so that replies keep theirs.
 */
export async function erase(manager: EntityManager, userId: string): Promise<true> {
  const [erased] = await manager.query<[{ id: string; now: Date }[], number]>(
    `update comment set text = '', commenter_name = '', text_key = null, verdict = null, user_id = null, guest_hash = null, status = 'WITHDRAWN'
     where user_id = $1 returning id, date_trunc('milliseconds', now()) as now`,
    [userId],
  )
  const ids = erased.map(({ id }) => id)
  await manager.query('delete from comment_note where comment_id = any($1::uuid[])', [ids])
  // What others reported may repeat what was written; what they reported themselves are words of theirs too.
  await manager.query('update comment_report set text = null where user_id = $1 or comment_id = any($2::uuid[])', [userId, ids])
  if (erased[0]) await logDecision(manager, ids, { decision: 'ERASE', now: erased[0].now })
  return true
}
