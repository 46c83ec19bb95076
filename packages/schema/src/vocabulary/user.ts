import { vocabulary } from './vocabulary.ts'

export const Role = vocabulary('Role', 'What a user is to the paper.', {
  READER: 'Reads, and may take part in what is open to signed-in readers.',
  AUTHOR: 'Writes articles, and submits them to editors.',
  EDITOR: 'Edits and publishes the articles of their sections.',
  MODERATOR: 'Decides about comments.',
  ADMINISTRATOR: 'Does everything, and decides who else may do what.',
})
export type Role = keyof typeof Role
