import { Permission, ViewerKind } from '@broadsheet/schema'

/** Who is asking. Everything that a policy may know of them stands here. */
export interface Viewer {
  readonly kind: ViewerKind
  readonly permissions: readonly Permission[]
}

/** A member of the public. */
export const nobody: Viewer = { kind: ViewerKind.NOBODY, permissions: [Permission.READ_PUBLIC] }
