import type { Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'

/** Rows of `query`, in the transaction of `manager`. */
export function ask<Row>(manager: EntityManager, query: Sql): Promise<Row[]> {
  return manager.query<Row[]>(query.text, query.values)
}
