import type { DatabaseLost } from './errors.ts'

/** A database that answers. */
export interface Database {
  /** `postgres://user:password@host:port/name`: holds a password, so never log it. */
  readonly url: string
  /** Whether we started it ourselves. */
  readonly embedded: boolean
  /**
   * Resolves when an embedded database has ended without `stop()`; never rejects, and stays pending for as long as all is
   * well. Of a database behind a URL we cannot tell: there it stays pending for ever. A program that waits for nothing else
   * ends, and the database with it.
   */
  readonly lost: Promise<DatabaseLost>
  /** Stops an embedded database and waits for its end; leaves any other alone. May be called more than once. */
  stop(): Promise<void>
}

/** Tells the person at the terminal, in one sentence, what takes its time or was put right. */
export type Say = (sentence: string) => void
