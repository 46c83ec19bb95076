import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Logger } from 'pino'
import type { Sql } from 'sql-template-tag'
import { sessionOptions } from './session.ts'

/** Distinct statements that are prepared by name on each connection; the rest are planned each time. */
const namedStatements = 500

/** Called with the text of every statement that reads for a client. */
export type StatementListener = (text: string) => void

/** Reading: a pool of connections that never write, with named statements so that Postgres plans each only once. */
export class Database {
  private readonly pool: pg.Pool
  private readonly names = new Map<string, string>()

  constructor(
    url: string,
    private readonly log: Logger,
    private readonly onStatement?: StatementListener,
  ) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: 8,
      connectionTimeoutMillis: 3_000,
      query_timeout: 10_000,
      statement_timeout: 8_000,
      idle_in_transaction_session_timeout: 10_000,
      // Planning a search takes longer than it, and Postgres may think anew about each that a general plan seems a little dearer.
      options: `${sessionOptions} -c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan`,
      application_name: 'broadsheet reading',
    })
    // Without a listener a connection that the server closes would end the process.
    this.pool.on('error', (problem) => this.log.warn({ problem: problem.message }, 'a database connection was lost'))
  }

  async read(query: Sql): Promise<Record<string, unknown>[]> {
    const text = query.text
    this.onStatement?.(text)
    const { rows } = await this.pool.query({ name: this.nameOf(text), text, values: query.values })
    return rows as Record<string, unknown>[]
  }

  close(): Promise<void> {
    return this.pool.end()
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text)
    if (known || this.names.size >= namedStatements) return known
    const name = createHash('sha1').update(text).digest('base64url')
    this.names.set(text, name)
    return name
  }
}
