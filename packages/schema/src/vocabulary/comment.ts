import { vocabulary } from './vocabulary.ts'

export const CommentOrder = vocabulary('CommentOrder', 'The order of comments on one level of a thread.', {
  NEWEST: 'Latest first.',
  OLDEST: 'Earliest first. The default.',
  MOST_REPLIED: 'Those with the most direct replies first.',
})
export type CommentOrder = keyof typeof CommentOrder

export const TextFormat = vocabulary('TextFormat', 'The form in which a plain text is delivered.', {
  PLAIN: 'Characters as they were typed; a blank line parts paragraphs. Not safe to insert into HTML. The default.',
  HTML: 'Escaped, with `p` and `br` elements only; safe to insert into HTML.',
})
export type TextFormat = keyof typeof TextFormat
