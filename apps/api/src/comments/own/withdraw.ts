import { ErrorCode } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import type { Asking } from '../../access/policy.ts'
import { problem } from '../../graphql/problems.ts'
import { logDecision } from '../decision-log.ts'
import { KeptCommentEntity } from '../kept-comment.entity.ts'
import { lockComment } from './locked.ts'

/** Takes a comment back: its words are gone at once, its place stays while there are replies below. */
export async function withdraw(manager: EntityManager, asking: Asking, id: string): Promise<true> {
  const { own, now, ...row } = await lockComment(manager, asking, id)
  if (!own) throw problem(ErrorCode.FORBIDDEN, 'You can take back your own comments only.')
  if (row.status === 'WITHDRAWN') return true
  // Also what moderators took down: they could publish it again, and it has no words any more. The log tells that they did.
  await manager.update(KeptCommentEntity, { id: row.id }, { status: 'WITHDRAWN', text: '', textKey: null, verdict: null })
  await manager.query('delete from comment_note where comment_id = $1', [row.id])
  await logDecision(manager, [row.id], { decision: 'WITHDRAW', now })
  return true
}
