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

/** Everything that can be done to a comment in a state. Reports can be dismissed only where there are some. */
export const possibleActions = (state: CommentState, isReported: boolean): ModerationAction[] =>
  actions.filter((action) => transitions[action].from.includes(state) && (action !== 'DISMISS_REPORTS' || isReported))
