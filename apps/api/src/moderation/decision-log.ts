import { randomUUID } from 'node:crypto'
import type { CommentDecision } from '@broadsheet/schema'
import type { Kept } from './kept.ts'
import type { Work } from './work.ts'

/** What is about to stand in the log. It is about one of comment, user and article. */
export interface Decided {
  readonly decision: CommentDecision
  readonly reason?: string | null
  readonly commentId?: string | null
  readonly userId?: string | null
  readonly articleId?: string | null
  readonly before: Kept
  readonly after: Kept
  readonly undoes?: string
}

/** Puts down what somebody of the newsroom decided. Returns its key. */
export async function logDecision({ manager, viewer, now }: Work, decided: Decided): Promise<string> {
  const id = randomUUID()
  const { decision, reason = null, commentId = null, userId = null, articleId = null, before, after, undoes = null } = decided
  await manager.query(
    `insert into moderation_decision (id, decision, reason, made_at, made_by, comment_id, user_id, article_id, before, after, undoes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, decision, reason, now, viewer.userId, commentId, userId, articleId],
      ...[JSON.stringify(before), JSON.stringify(after), undoes],
    ],
  )
  return id
}
