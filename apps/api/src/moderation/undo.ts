import { ErrorCode } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { ask } from '../database/ask.ts'
import { problem } from '../graphql/problems.ts'
import { fromGlobalId } from '../relations/global-id.ts'
import { isAsLeft, lockComments, putState, settleReports } from './comment-state.ts'
import { lockCommenting, putCommenting } from './commenting-state.ts'
import type { ModerationDecisionEntity } from './decision.entity.ts'
import { canBeUndone } from './decision.noun.ts'
import { logDecision } from './decision-log.ts'
import { lockSanction, putSanction } from './sanction-state.ts'
import type { Work } from './work.ts'

type Found = Pick<ModerationDecisionEntity, 'id' | 'commentId' | 'userId' | 'articleId' | 'before' | 'after'>

/** Takes the latest decision about something back: what it changed is exactly as it was before. Returns the key of the new one. */
export async function undo(work: Work, globalId: string): Promise<string> {
  const found = await find(work.manager, globalId)
  const { id, commentId, userId, articleId, before, after } = found
  await restore(work.manager, found)
  return logDecision(work, { decision: 'UNDO', commentId, userId, articleId, before: after ?? {}, after: before ?? {}, undoes: id })
}

/** What the decision is about is locked first, so that nothing comes in between. */
async function restore(manager: EntityManager, found: Found): Promise<void> {
  const { commentId, userId, articleId, before } = found
  if (commentId !== null) return restoreComment(manager, commentId, found)
  if (userId !== null) {
    await lockSanction(manager, userId)
    await requireLatest(manager, found)
    await putSanction(manager, userId, before?.sanction ?? null)
  } else if (articleId !== null) {
    await lockCommenting(manager, articleId)
    await requireLatest(manager, found)
    if (before?.commenting) await putCommenting(manager, articleId, before.commenting)
  }
}

async function restoreComment(manager: EntityManager, id: string, found: Found): Promise<void> {
  const [comment] = await lockComments(manager, [id])
  await requireLatest(manager, found)
  const [before, after] = [found.before?.comment, found.after?.comment]
  if (!(comment && before && after && isAsLeft(comment, after))) throw tooLate()
  await putState(manager, id, before)
  await settleReports(manager, id, { reports: before.reports, at: null })
}

async function find(manager: EntityManager, globalId: string): Promise<Found> {
  const parts = fromGlobalId(globalId)
  const key = parts?.type === 'ModerationDecision' ? parts.key : null
  const [found] = await ask<Found>(
    manager,
    sql`select d.id, d.comment_id as "commentId", d.user_id as "userId", d.article_id as "articleId", d.before, d.after
      from moderation_decision d where d.id = ${key}::uuid`,
  )
  if (!found) throw problem(ErrorCode.NOT_FOUND, 'There is no such decision.', { field: 'id' })
  return found
}

async function requireLatest(manager: EntityManager, { id }: Found): Promise<void> {
  const rows = await ask(manager, sql`select from moderation_decision d where d.id = ${id}::uuid and ${canBeUndone(sql`d`)}`)
  if (rows.length === 0) throw tooLate()
}

const tooLate = () =>
  problem(ErrorCode.INVALID_TRANSITION, 'Only what somebody of the newsroom decided last about something can be taken back, and once.', {
    field: 'id',
    legal: [],
  })
