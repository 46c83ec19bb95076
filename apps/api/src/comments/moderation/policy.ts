/** Every figure that moderation decides by: a paper that wants to be stricter changes it here and nowhere else. */
export const thresholds = {
  /** Milliseconds after which a check counts as not having answered. Each is at most a few statements by an index. */
  checkTimeout: 2_000,
  /** Milliseconds for the external check: it is another server, perhaps on another continent. */
  externalTimeout: 3_000,
} as const
