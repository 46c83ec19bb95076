import { vocabulary } from './vocabulary.ts'

export const ViewerKind = vocabulary('ViewerKind', 'Who the server thinks is asking.', {
  NOBODY: 'Not signed in and without a key: a member of the public.',
  READER: 'A signed-in reader.',
  AUTHOR: 'A signed-in author of the newsroom.',
  EDITOR: 'A signed-in editor of the newsroom, for some sections or for all.',
  MODERATOR: 'A signed-in moderator of comments.',
  ADMINISTRATOR: 'A signed-in administrator, who may do everything.',
})
export type ViewerKind = keyof typeof ViewerKind

export const Permission = vocabulary('Permission', 'Something a viewer may do.', {
  READ_PUBLIC: 'Read everything that is public at this instant.',
  WRITE: 'Create articles, revise their own drafts and submit them.',
  EDIT: 'Revise, publish, correct and retract all articles of their sections.',
  UPLOAD_IMAGES: 'Upload images, describe them, and use every image, tag and author of the newsroom.',
  MODERATE: 'Decide about comments and about those who write them, and close articles for comments.',
  MANAGE_USERS: 'See users, add them, and change their roles.',
})
export type Permission = keyof typeof Permission
