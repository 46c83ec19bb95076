import { ErrorCode, limits } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import type { Viewer } from '../../access/viewer.ts'
import { cleanText } from '../../graphql/clean-text.ts'
import { badInput, problem } from '../../graphql/problems.ts'
import { hashOfToken, newToken } from '../../users/token.ts'
import { nameOfUser } from '../../users/user.service.ts'

/** Who comments, and under which name. */
export interface Commenter {
  readonly name: string
  readonly userId: string | null
  /** Hash of the mark of a guest. */
  readonly guest: string | null
}

/** What `newToken` makes; a client that has something else gets a new one. */
const mark = /^[\w-]{43}$/

/** The mark of a guest: the one that the browser has, or a new one. */
export function markOf({ userId, connection: { guest } }: Viewer): string | null {
  if (userId !== null) return null
  return guest !== null && mark.test(guest) ? guest : newToken()
}

/** Throws `UNAUTHENTICATED` where guests are not taken, and `BAD_USER_INPUT` naming `input.name`. */
export async function commenterOf(
  manager: EntityManager,
  { userId }: Viewer,
  asked: { name?: string | null; guestsMayComment: boolean; token: string | null },
): Promise<Commenter> {
  const field = 'input.name'
  if (userId !== null) {
    if (asked.name != null) throw badInput(field, `"${field}" is for guests only: you comment under your own name.`)
    return { name: await nameOfUser(manager, userId), userId, guest: null }
  }
  if (!asked.guestsMayComment) throw problem(ErrorCode.UNAUTHENTICATED, 'Sign in to comment on this article.')
  const name = cleanText(field, asked.name ?? '', { min: 2, max: limits.comment.name })
  return { name, userId, guest: asked.token && hashOfToken(asked.token) }
}

/**
 * One after the other for each commenter, so that what came twice at the same moment is seen to be the same. Guests are told apart by
 * their address: the first comment of one has no mark yet.
 */
export async function waitForTurn(manager: EntityManager, { userId, connection }: Viewer): Promise<void> {
  const commenter = userId ?? `address ${connection.address}`
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`comments by ${commenter}`])
}
