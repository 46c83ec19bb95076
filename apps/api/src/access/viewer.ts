import { Permission, ViewerKind } from '@broadsheet/schema'
import type { Connection } from './connection.ts'

/** Who is asking. Everything that a policy may know of them stands here. */
export interface Viewer {
  readonly kind: ViewerKind
  readonly permissions: readonly Permission[]
  /** Key of the user; null for nobody. */
  readonly userId: string | null
  /** Key of the author under whose name they write. */
  readonly authorId: string | null
  /** Hash of what a guest's browser keeps, by which they find again what they wrote; null for who never wrote as a guest. */
  readonly guest: string | null
  /** Sections that an editor answers for. */
  readonly sections: 'all' | readonly string[]
  /** The way back to them; no policy looks at it. */
  readonly connection: Connection
}

/** What each kind of viewer may do. */
export const permissionsOf: Readonly<Record<ViewerKind, readonly Permission[]>> = {
  NOBODY: [Permission.READ_PUBLIC],
  READER: [Permission.READ_PUBLIC],
  AUTHOR: [Permission.READ_PUBLIC, Permission.WRITE, Permission.UPLOAD_IMAGES],
  EDITOR: [Permission.READ_PUBLIC, Permission.WRITE, Permission.EDIT, Permission.UPLOAD_IMAGES],
  MODERATOR: [Permission.READ_PUBLIC, Permission.MODERATE],
  ADMINISTRATOR: [
    Permission.READ_PUBLIC,
    Permission.WRITE,
    Permission.EDIT,
    Permission.UPLOAD_IMAGES,
    Permission.MODERATE,
    Permission.MANAGE_USERS,
  ],
}

/** A member of the public. */
export const nobody = (connection: Connection, guest: string | null = null): Viewer => ({
  kind: ViewerKind.NOBODY,
  permissions: permissionsOf.NOBODY,
  userId: null,
  authorId: null,
  guest,
  sections: [],
  connection,
})

export const may = (viewer: Viewer, permission: Permission): boolean => viewer.permissions.includes(permission)
