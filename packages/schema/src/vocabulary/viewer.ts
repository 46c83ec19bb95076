import { vocabulary } from './vocabulary.ts'

export const ViewerKind = vocabulary('ViewerKind', 'Who the server thinks is asking.', {
  NOBODY: 'Not signed in and without a key: a member of the public.',
})
export type ViewerKind = keyof typeof ViewerKind

export const Permission = vocabulary('Permission', 'Something a viewer may do.', {
  READ_PUBLIC: 'Read everything that is public at this instant.',
})
export type Permission = keyof typeof Permission
