import { vocabulary } from './vocabulary.ts'

export const CommentOrder = vocabulary('CommentOrder', 'The order of comments on one level of a thread.', {
  NEWEST: 'Latest first.',
  OLDEST: 'Earliest first. The default.',
  MOST_REPLIED: 'Those with the most direct replies first.',
})
export type CommentOrder = keyof typeof CommentOrder

export const TextFormat = vocabulary('TextFormat', 'The form in which a plain text is delivered.', {
  PLAIN: 'Characters as they were typed; a blank line parts paragraphs. Not safe to insert into HTML. The default.',
  HTML: 'Escaped, with the elements `p`, `br`, `a`, `em`, `strong` and `code` only; safe to insert into HTML. Links lead to http and https addresses, and tell search engines not to follow them.',
})
export type TextFormat = keyof typeof TextFormat

export const CommentState = vocabulary('CommentState', 'What has become of a comment.', {
  PUBLISHED: 'Public.',
  HELD: 'Waiting for a moderator; seen by its commenter only.',
  REJECTED: 'Not published, for a reason that its commenter is told; seen by them only.',
  REMOVED: 'Taken down by a moderator. A place without text or name, as long as there are replies to keep in theirs.',
  WITHDRAWN: 'Taken back by its commenter. A place without text or name, as long as there are replies to keep in theirs.',
})
export type CommentState = keyof typeof CommentState

export const ReportReason = vocabulary('ReportReason', 'Why a reader reports a comment.', {
  SPAM: 'Advertising or the like.',
  ABUSE: 'Insults, threats or hatred.',
  OFF_TOPIC: 'Nothing to do with the article.',
  PERSONAL_DATA: 'Tells what is private about somebody.',
  OTHER: 'Something else, said in words.',
})
export type ReportReason = keyof typeof ReportReason
