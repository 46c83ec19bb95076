import type { Sql } from 'sql-template-tag'
import type { Connection } from '../access/connection.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { Batches } from '../relations/batches.ts'
import type { Cursors } from '../relations/cursor.ts'
import { Gather } from '../relations/gather.ts'
import { Loaders } from '../relations/loaders.ts'
import type { Tables } from '../relations/tables.ts'
import type { Clock } from './clock.ts'
import type { Context } from './context.ts'

interface Parts {
  database: Database
  clock: Clock
  cursors: Cursors
  tables: Tables
  /** Who is behind a connection. Rejects with `UNAUTHENTICATED` for a session that is none. */
  viewer(connection: Connection): Promise<Viewer>
  /** What stands in the place of tables for a connection, if anything does. */
  preface(connection: Connection, now: Sql): Sql | undefined
}

export type ContextMaker = (connection: Connection) => Promise<Context>

/** Makes the context of each request; what it loads is remembered for that request only, and forgotten when it writes. */
export function contextMaker({ database, clock, cursors, tables, viewer, preface }: Parts): ContextMaker {
  return async (connection) => {
    const asking = { viewer: await viewer(connection), now: clock() }
    const loaders = new Loaders(new Batches(new Gather(database, preface(connection, asking.now)), tables, asking), cursors)
    return { viewer: asking.viewer, loaders, database, clock }
  }
}
