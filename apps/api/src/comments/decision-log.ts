import type { CommentDecision } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'

interface Decided {
  readonly decision: CommentDecision
  readonly reason?: string | null
  readonly now: Date
}

/**
 * Puts into the log what the checks or commenters themselves decided about comments. It names no user: who wrote a comment is known
 * by the comment, as long as they have not erased it, and the log can never be changed.
 */
export async function logDecision(
  manager: EntityManager,
  ids: readonly string[],
  { decision, reason = null, now }: Decided,
): Promise<void> {
  await manager.query(
    'insert into moderation_decision (decision, reason, made_at, comment_id) select $2, $3, $4, id from unnest($1::uuid[]) as c (id)',
    [ids, decision, reason, now],
  )
}
