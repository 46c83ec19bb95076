import { ErrorCode, type Permission } from '@broadsheet/schema'
import { problem } from '../graphql/problems.ts'
import { may, type Viewer } from './viewer.ts'

/** The first line of a service. Throws `UNAUTHENTICATED` for nobody, `FORBIDDEN` for whoever may not. */
export function requirePermission(viewer: Viewer, permission: Permission): void {
  if (may(viewer, permission)) return
  if (viewer.userId === null) throw problem(ErrorCode.UNAUTHENTICATED, 'Sign in first.')
  throw problem(ErrorCode.FORBIDDEN, 'You may not do this.')
}
