import { vocabulary } from './vocabulary.ts'

export const AuthorKind = vocabulary('AuthorKind', 'What kind of author stands behind a byline.', {
  PERSON: 'A human being.',
  DESK: 'A desk of the newsroom that signs together.',
  AGENCY: 'A news agency or another publisher.',
})
export type AuthorKind = keyof typeof AuthorKind

export const BylineRole = vocabulary('BylineRole', 'What an author did for an article.', {
  WRITER: 'Wrote the text.',
  PHOTOGRAPHER: 'Took photographs.',
  ILLUSTRATOR: 'Drew or designed pictures.',
  EDITOR: 'Edited or abridged the text.',
  CONTRIBUTOR: 'Contributed reporting.',
  TRANSLATOR: 'Translated the text.',
})
export type BylineRole = keyof typeof BylineRole
