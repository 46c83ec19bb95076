import { randomUUID } from 'node:crypto'
import { ErrorCode } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import type { Connection, SessionToken } from '../access/connection.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Asked } from '../database/writer.ts'
import { problem } from '../graphql/problems.ts'
import type { Services } from '../graphql/services.ts'
import { hashOfToken, newToken } from './token.ts'

/** Hours that a session lasts: readers come back for weeks, the newsroom signs in for a day's work. */
const hours = { reader: 30 * 24, newsroom: 12 }

/** What a mutation that signs somebody in does besides. */
export interface Entrance {
  /** In the transaction in which the session is made; tells the key of whoever is signed in. */
  work(manager: EntityManager): Promise<string>
  /** Proves that a repetition by its `idempotencyKey` comes from the same person as the first request. */
  again?(): Promise<void>
}

/** Sessions begin and end here. A token is never used for a second one. */
export class SessionService {
  constructor(private readonly services: Services) {}

  /**
   * Signs somebody in, in place of the session that the request came with. A repetition gets a fresh token for the same
   * session, since the first one is not kept and may never have arrived.
   */
  async open(asked: Asked, { work, again }: Entrance): Promise<SessionToken> {
    const { writer, source, attempts } = this.services
    const { connection } = asked.viewer
    const [id, token] = [randomUUID(), newToken()]
    let expiresAt: Date | undefined
    const kept = await writer.write(asked, async (manager) => {
      const userId = await work(manager)
      await leave(manager, connection)
      expiresAt = await begin(manager, { id, token, userId })
      return id
    })
    if (expiresAt) {
      await attempts.clear()
      return { token, expiresAt }
    }
    await again?.()
    return source.transaction((manager) => renew(manager, { id: kept, token, connection }))
  }

  /** Ends the session that the request holds; `everywhere` all others of the same user too. */
  async end({ userId, connection }: Viewer, everywhere: boolean): Promise<void> {
    await leave(this.services.source.manager, connection)
    if (everywhere && userId) await endAll(this.services.source.manager, userId)
  }
}

/** Ends all sessions of a user. */
export async function endAll(manager: EntityManager, userId: string): Promise<void> {
  await manager.query('delete from session where user_id = $1', [userId])
}

/** Ends the session that a request holds, and those that nobody can use any more. */
async function leave(manager: EntityManager, { token }: Connection): Promise<void> {
  await manager.query('delete from session where token_hash = $1 or expires_at <= now()', [token === null ? null : hashOfToken(token)])
}

async function begin(manager: EntityManager, { id, token, userId }: { id: string; token: string; userId: string }): Promise<Date> {
  const [row] = await manager.query<{ expires_at: Date }[]>(
    `insert into session (id, token_hash, user_id, expires_at)
     select $1, $2, u.id, now() + case when u.role = 'READER' then $4::int else $5::int end * interval '1 hour' from app_user u where u.id = $3
     returning expires_at`,
    [id, hashOfToken(token), userId, hours.reader, hours.newsroom],
  )
  if (!row) throw new Error('There is no such user to sign in.')
  return row.expires_at
}

/** Gives the session `id` a new token in place of its first. */
async function renew(
  manager: EntityManager,
  { id, token, connection }: { id: string; token: string; connection: Connection },
): Promise<SessionToken> {
  const [[row]] = await manager.query<[{ expires_at: Date }[], number]>(
    'update session set token_hash = $2 where id = $1 and expires_at > now() returning expires_at',
    [id, hashOfToken(token)],
  )
  if (!row)
    throw problem(ErrorCode.UNAUTHENTICATED, 'The session that this "idempotencyKey" began has ended: sign in again with another key.')
  await leave(manager, connection)
  return { token, expiresAt: row.expires_at }
}
