import sql, { raw, type Sql } from 'sql-template-tag'
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
}

/**
 * The rows of a noun that may be seen, as a source for `from`. The only place that turns a noun into its table: whoever
 * reads rows goes through here, so nobody can forget the policy.
 */
export function visibleRows(noun: Noun<object>, asking: Asking): Sql {
  const row = sql`r`
  return sql`(select r.* from ${raw(noun.table)} r where ${noun.visible(asking, row)})`
}
