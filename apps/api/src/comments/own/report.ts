import { ErrorCode, limits } from '@broadsheet/schema'
import type { ReportCommentArgs } from '@broadsheet/schema/graphql'
import type { EntityManager } from 'typeorm'
import type { Asking } from '../../access/policy.ts'
import { cleanText } from '../../graphql/clean-text.ts'
import { problem } from '../../graphql/problems.ts'
import { lockComment } from './locked.ts'

type Report = Pick<ReportCommentArgs, 'id' | 'reason' | 'text'>

/** Tells moderators of a comment, once for each reader. */
export async function report(manager: EntityManager, asking: Asking, { id, reason, text }: Report): Promise<true> {
  const { viewer } = asking
  if (viewer.userId === null) throw problem(ErrorCode.UNAUTHENTICATED, 'Sign in to report a comment.')
  const row = await lockComment(manager, asking, id)
  if (row.own) throw problem(ErrorCode.FORBIDDEN, 'You can take your own comment back, but not report it.')
  if (row.status !== 'PUBLISHED') throw problem(ErrorCode.NOT_FOUND, 'There is no such comment.')
  const min = reason === 'OTHER' ? 1 : 0
  const words = cleanText('text', text ?? '', { min, max: limits.comment.reason, lines: true })
  await manager.query(
    'insert into comment_report (comment_id, user_id, reason, text, made_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [row.id, viewer.userId, reason, words || null, row.now],
  )
  return true
}
