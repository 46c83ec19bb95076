import { vocabulary } from './vocabulary.ts'

export const ModerationQueue = vocabulary('ModerationQueue', 'Which comments a moderator looks at.', {
  HELD: 'Those that wait, earliest first.',
  REPORTED: 'Those that readers have reported and nobody has looked at since, earliest report first.',
  ALL: 'All of them, latest first.',
})
export type ModerationQueue = keyof typeof ModerationQueue

export const ModerationAction = vocabulary('ModerationAction', 'What a moderator does about a comment.', {
  APPROVE: 'Publishes it.',
  REJECT: 'Does not publish it; its commenter reads why.',
  REMOVE: 'Takes down what was public; its commenter reads why.',
  DISMISS_REPORTS: 'Leaves it as it is, whatever readers reported.',
})
export type ModerationAction = keyof typeof ModerationAction

export const CommentDecision = vocabulary('CommentDecision', 'Something that was decided about a comment, a commenter or a thread.', {
  PUBLISH: 'Every check let it pass.',
  HOLD: 'A check held it, or could not answer.',
  REJECT: 'A check or a moderator refused it.',
  APPROVE: 'A moderator published it.',
  REMOVE: 'A moderator took it down.',
  WITHDRAW: 'Its commenter took it back.',
  EDIT: 'Its commenter changed it, and it went through all checks again.',
  ERASE: 'Its commenter erased everything they wrote.',
  DISMISS_REPORTS: 'A moderator found nothing wrong with what was reported.',
  MUTE: 'Everything that the commenter posts is held from now on.',
  SUSPEND: 'The commenter can post nothing from now on.',
  LIFT: 'The commenter can post like everybody else again.',
  CLOSE: 'An article takes no more comments, or will not from an instant on.',
  OPEN: 'An article takes comments.',
  UNDO: 'An earlier decision was taken back.',
})
export type CommentDecision = keyof typeof CommentDecision

export const SanctionKind = vocabulary('SanctionKind', 'What a commenter may do less than others.', {
  MUTE: 'Everything they post is held.',
  SUSPEND: 'They can post nothing.',
})
export type SanctionKind = keyof typeof SanctionKind

export const CheckVerdict = vocabulary('CheckVerdict', 'What a check says of a comment.', {
  PASS: 'Nothing against it.',
  HOLD: 'A moderator should look at it.',
  REJECT: 'It is not to be published.',
})
export type CheckVerdict = keyof typeof CheckVerdict
