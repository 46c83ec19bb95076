import type { LiveComments } from '../comments/live-comments.ts'

/** What subscriptions are fed from: the root value of every one. */
export interface Streaming {
  readonly comments: LiveComments
}
