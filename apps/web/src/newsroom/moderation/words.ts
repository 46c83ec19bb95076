import type { CommentDecision, CommentState, ModerationAction, ReportReason } from '@broadsheet/schema'

export const stateNames: Record<CommentState, string> = {
  PUBLISHED: 'Public',
  HELD: 'Held',
  REJECTED: 'Rejected',
  REMOVED: 'Removed',
  WITHDRAWN: 'Withdrawn',
}

export const reportNames: Record<ReportReason, string> = {
  SPAM: 'Spam',
  ABUSE: 'Abuse',
  OFF_TOPIC: 'Off topic',
  PERSONAL_DATA: 'Personal data',
  OTHER: 'Something else',
}

export const decisionNames: Record<CommentDecision, string> = {
  PUBLISH: 'Passed all checks',
  HOLD: 'Held by a check',
  REJECT: 'Rejected',
  APPROVE: 'Approved',
  REMOVE: 'Removed',
  WITHDRAW: 'Withdrawn by its commenter',
  EDIT: 'Changed by its commenter',
  ERASE: 'Erased by its commenter',
  DISMISS_REPORTS: 'Reports dismissed',
  MUTE: 'Commenter muted',
  SUSPEND: 'Commenter suspended',
  LIFT: 'Sanction lifted',
  CLOSE: 'Commenting closed',
  OPEN: 'Commenting opened',
  UNDO: 'Taken back',
}

/** What has happened to a comment, as the end of a sentence. */
export const doneWords: Record<ModerationAction, string> = {
  APPROVE: 'approved',
  REJECT: 'rejected',
  REMOVE: 'removed',
  DISMISS_REPORTS: 'cleared of its reports',
}

/** The name of a check for people: `FIRST_COMMENT` reads “First comment”. */
export function checkName(check: string): string {
  const words = check.replaceAll(/[_-]+/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `1 comment`, `2 comments`. */
export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
