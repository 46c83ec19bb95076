import sql, { empty, join, type Sql } from 'sql-template-tag'
import type { Database } from '../database/database.ts'

interface Waiting {
  query: Sql
  resolve(rows: unknown[]): void
  reject(problem: unknown): void
}

/**
 * Puts all queries of one turn of the event loop into one statement. GraphQL asks level by level, so a page costs about
 * as many statements as it has levels, whatever the number of its relations and rows.
 */
export class Gather {
  private waiting: Waiting[] = []

  /** Every statement begins with `preface`: the names that it defines stand in the place of tables. */
  constructor(
    private readonly database: Database,
    private readonly preface: Sql = empty,
  ) {}

  /** Rows of `query`, each as an object. */
  rows<Row>(query: Sql): Promise<Row[]> {
    return new Promise<Row[]>((resolve, reject) => {
      // Loaders hand over in the next tick, after all promises; an immediate comes after every one of them.
      if (this.waiting.length === 0) setImmediate(() => this.run())
      this.waiting.push({ query, resolve: (rows) => resolve(rows as Row[]), reject })
    })
  }

  private async run() {
    const batch = this.waiting
    this.waiting = []
    try {
      const columns = batch.map(({ query }) => sql`(select json_agg(q) from (${query}) q)`)
      const parts = inParts(columns).map((part) => sql`json_build_array(${join(part)})`)
      const [answer] = await this.database.read(sql`${this.preface}select json_build_array(${join(parts)}) as answer`)
      const lists = (answer as { answer: (unknown[] | null)[][] }).answer.flat()
      for (const [index, one] of batch.entries()) one.resolve(lists[index] ?? [])
    } catch (problem) {
      for (const one of batch) one.reject(problem)
    }
  }
}

/** Arguments that Postgres lets a function have. */
const most = 100

function inParts(columns: readonly Sql[]): Sql[][] {
  return Array.from({ length: Math.ceil(columns.length / most) }, (_, part) => columns.slice(part * most, (part + 1) * most))
}
