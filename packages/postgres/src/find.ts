import type { Database, Say } from './database.ts'
import { findRunning } from './embedded/running.ts'
import { startEmbedded } from './embedded/start.ts'
import { reach } from './reach.ts'

/** Where to look for the database. */
export interface DatabaseOptions {
  /** The value of DATABASE_URL; absent or empty means: bring your own, embedded one. */
  url?: string | undefined
  /** Where an embedded database keeps `postgres/` and `postgres.log`; made if it is missing. */
  folder: string
  /** The port of an embedded database on 127.0.0.1; a free one if absent. */
  port?: number | undefined
  /** Uses the database of an instance that runs in the folder, instead of refusing: for commands beside a running site. */
  share?: boolean | undefined
  say: Say
}

/**
 * Finds the database, and returns when it answers: the one behind `url`, or an embedded one with its data in `folder`.
 * @throws DatabaseUnavailable when the one behind `url` does not answer within five seconds
 * @throws every other DatabaseError when the embedded one cannot be started
 */
export async function findDatabase({ url, share, ...embedded }: DatabaseOptions): Promise<Database> {
  if (!url) return (share && (await findRunning(embedded.folder))) || startEmbedded(embedded)
  await reach(url)
  return { url, embedded: false, lost: new Promise(() => {}), stop: async () => {} }
}
