import type { ModerationAction } from '@broadsheet/schema'
import { useShortcut } from '../../desk/useShortcut.ts'
import type { Move, Queue, Queued } from './queue.ts'

interface QueueKeys {
  queue: Queue<Queued>
  move: (move: Move<never>) => void
  onDecide: (action: ModerationAction) => void
  onUndo: () => void
}

/** Everything of the queue by single keys. */
export function useQueueKeys({ queue: { current }, move, onDecide, onUndo }: QueueKeys): void {
  useShortcut('j', () => move({ kind: 'stepped', by: 1, range: false }))
  useShortcut('k', () => move({ kind: 'stepped', by: -1, range: false }))
  useShortcut('J', () => move({ kind: 'stepped', by: 1, range: true }))
  useShortcut('K', () => move({ kind: 'stepped', by: -1, range: true }))
  useShortcut('x', () => current !== null && move({ kind: 'toggled', id: current }))
  useShortcut('X', () => current !== null && move({ kind: 'went', to: current, range: true }))
  useShortcut('a', () => onDecide('APPROVE'))
  useShortcut('r', () => onDecide('REJECT'))
  useShortcut('d', () => onDecide('REMOVE'))
  useShortcut('i', () => onDecide('DISMISS_REPORTS'))
  useShortcut('u', onUndo)
}
