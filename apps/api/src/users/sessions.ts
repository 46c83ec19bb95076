import { ErrorCode, type Role } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { Connection } from '../access/connection.ts'
import { nobody, permissionsOf, type Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import type { Clock } from '../graphql/clock.ts'
import { refusal } from '../graphql/problems.ts'
import { hashOfToken } from './token.ts'

interface Row {
  id: string
  role: Role
  author_id: string | null
  section_ids: string[] | null
}

/** Tells who is behind a connection, by one statement if it has a session and by none if not. */
export function viewerFinder(database: Database, clock: Clock): (connection: Connection) => Promise<Viewer> {
  return async (connection) => {
    const { token } = connection
    const guest = connection.guest && hashOfToken(connection.guest)
    if (token === null) return nobody(connection, guest)
    const [row] = (await database.read(sql`select u.id, u.role, u.author_id, u.section_ids
      from session s join app_user u on u.id = s.user_id
      where s.token_hash = ${hashOfToken(token)} and s.expires_at > ${clock()}`)) as unknown as Row[]
    if (!row) {
      connection.keep(null)
      throw refusal(ErrorCode.UNAUTHENTICATED, 'The session has ended: sign in again.')
    }
    const sections = row.role === 'ADMINISTRATOR' ? 'all' : row.role === 'EDITOR' ? (row.section_ids ?? 'all') : []
    return { kind: row.role, permissions: permissionsOf[row.role], userId: row.id, authorId: row.author_id, guest, sections, connection }
  }
}
