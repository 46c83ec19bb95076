import type { CommentState, ModerationAction } from '@broadsheet/schema'

interface Decidable {
  readonly state: CommentState
  readonly reports: readonly unknown[]
}

const states: Record<Exclude<ModerationAction, 'DISMISS_REPORTS'>, readonly CommentState[]> = {
  APPROVE: ['HELD', 'REJECTED', 'REMOVED'],
  REJECT: ['HELD'],
  REMOVE: ['PUBLISHED'],
}

/** Whether a comment is in a state in which this can be done to it. */
export function possible(action: ModerationAction, { state, reports }: Decidable): boolean {
  return action === 'DISMISS_REPORTS' ? reports.length > 0 : states[action].includes(state)
}
