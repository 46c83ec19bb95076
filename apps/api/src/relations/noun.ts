import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import type { Asking, Policy } from '../access/policy.ts'

/** A kind of row that clients can see: its GraphQL type, its table and its one policy. */
export interface Noun<Row extends object> {
  /** GraphQL type name, also the first part of global ids. */
  readonly type: string
  readonly entity: abstract new () => Row
  readonly table: string
  readonly visible: Policy
  /** Columns too heavy for lists; they are loaded when somebody asks for them. */
  readonly late?: readonly string[]
  /** Columns that no table keeps, because they follow from the row and the instant of reading. */
  readonly derived?: Readonly<Record<string, (asking: Asking, row: Sql) => Sql>>
}

/**
 * The rows of a noun that may be seen, as a source for `from`. The only place that turns a noun into its table: whoever
 * reads rows goes through here, so nobody can forget the policy.
 */
export function visibleRows(noun: Noun<object>, asking: Asking): Sql {
  const row = sql`r`
  const derived = Object.entries(noun.derived ?? {}).map(([name, value]) => sql`, ${value(asking, row)} as ${raw(name)}`)
  return sql`(select r.*${derived.length === 0 ? empty : join(derived, '')} from ${raw(noun.table)} r where ${noun.visible(asking, row)})`
}
