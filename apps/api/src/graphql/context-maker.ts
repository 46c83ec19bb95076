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
  viewer: () => Viewer
}

/** Makes the context of each request; what it loads is remembered for that request only. */
export function contextMaker({ database, clock, cursors, tables, viewer }: Parts): () => Context {
  return () => {
    const asking = { viewer: viewer(), now: clock() }
    const loaders = new Loaders(new Batches(new Gather(database), tables, asking), cursors)
    return { viewer: asking.viewer, loaders, database, clock }
  }
}
