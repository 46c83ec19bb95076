import type { SignedIn } from '@broadsheet/schema/graphql'
import type { SessionToken } from '../access/connection.ts'
import { type Context, continueAs } from '../graphql/context.ts'
import { viewerFinder } from './sessions.ts'

/** Hands a session to its owner: as the cookie of the reply, and as the viewer of everything that follows in the request. */
export async function signedIn(context: Context, session: SessionToken): Promise<SignedIn> {
  const { viewer, database, clock } = context
  viewer.connection.keep(session)
  continueAs(context, await viewerFinder(database, clock)(viewer.connection))
  const { kind, permissions } = context.viewer
  return { viewer: { kind, permissions: [...permissions] }, expiresAt: session.expiresAt }
}
