import { ErrorCode, type ModerationAction } from '@broadsheet/schema'
import { announce } from '../comments/announcement.ts'
import { problem } from '../graphql/problems.ts'
import { type LockedComment, putState, settleReports } from './comment-state.ts'
import { logDecision } from './decision-log.ts'
import type { KeptState } from './kept.ts'
import { possibleActions, transitions } from './transitions.ts'
import type { Work } from './work.ts'

interface Decision {
  readonly action: ModerationAction
  readonly reason: string | null
}

/** Decides about one comment: what becomes of it, of its reports, and what the log tells. */
export async function decide(work: Work, comment: LockedComment, { action, reason }: Decision): Promise<void> {
  const { manager, now } = work
  const { id, articleId, state, reports } = comment
  checkTransition(comment, action)
  const next = nextState(work, state, { action, reason })
  await putState(manager, id, next)
  await settleReports(manager, id, { reports, at: now })
  await logDecision(work, {
    decision: action,
    reason,
    commentId: id,
    before: { comment: { ...state, reports } },
    after: { comment: { ...next, reports: [] } },
  })
  if (next.status === 'PUBLISHED' && state.status !== 'PUBLISHED') await announce(manager, { article: articleId, comment: id })
}

function checkTransition({ text, state: { status }, reports }: LockedComment, action: ModerationAction): void {
  const legal = possibleActions({ status, isReported: reports.length > 0, isEmpty: text === '' })
  if (legal.includes(action)) return
  const wish = legal.length === 0 ? 'nothing' : legal.join(', ')
  throw problem(
    ErrorCode.INVALID_TRANSITION,
    `${action} is not possible for a comment that is ${status}${reports.length > 0 ? ' and reported' : ''}; possible: ${wish}.`,
    { field: 'ids', legal },
  )
}

function nextState({ now }: Work, state: KeptState, { action, reason }: Decision): KeptState {
  const { to } = transitions[action]
  if (to === null) return state
  if (to === 'PUBLISHED') return { status: to, verdict: null, publishedAt: state.publishedAt ?? now.toISOString() }
  return { ...state, status: to, verdict: reason }
}
