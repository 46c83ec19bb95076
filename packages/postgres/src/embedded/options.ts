import type { Say } from '../database.ts'

/** How to start a Postgres of our own. */
export interface EmbeddedOptions {
  /** Keeps `postgres/` and `postgres.log`; made if it is missing. */
  folder: string
  /** On 127.0.0.1; a free one if absent. */
  port?: number | undefined
  /**
   * Faster, and not safe against power cuts. The whole folder is deleted at the end, however that comes: only for one made
   * for this start.
   */
  throwaway?: boolean | undefined
  say: Say
}
