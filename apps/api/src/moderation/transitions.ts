import type { CommentState, ModerationAction } from '@broadsheet/schema'

/** In which states each thing can be done to a comment, and what becomes of it. */
export const transitions: Readonly<Record<ModerationAction, { readonly from: readonly CommentState[]; readonly to: CommentState | null }>> =
  {
    APPROVE: { from: ['HELD', 'REJECTED', 'REMOVED'], to: 'PUBLISHED' },
    REJECT: { from: ['HELD'], to: 'REJECTED' },
    REMOVE: { from: ['PUBLISHED'], to: 'REMOVED' },
    // Leaves it as it is.
    DISMISS_REPORTS: { from: ['PUBLISHED', 'HELD', 'REJECTED', 'REMOVED', 'WITHDRAWN'], to: null },
  }

const actions = Object.keys(transitions) as ModerationAction[]

interface Subject {
  readonly status: CommentState
  readonly isReported: boolean
  /** Its commenter has taken the words out of it. */
  readonly isEmpty: boolean
}

/** Everything that can be done to a comment: reports are dismissed where there are some, and nothing empty is published. */
export function possibleActions({ status, isReported, isEmpty }: Subject): ModerationAction[] {
  const senseless: Partial<Record<ModerationAction, boolean>> = { DISMISS_REPORTS: !isReported, APPROVE: isEmpty }
  return actions.filter((action) => transitions[action].from.includes(status) && !senseless[action])
}
