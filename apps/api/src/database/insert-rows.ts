import type { EntityManager } from 'typeorm'

/** One statement for all rows. `target` names the table and its columns. */
export async function insertRows(manager: EntityManager, target: string, rows: readonly unknown[][]): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map((row, at) => `(${row.map((_, column) => `$${at * row.length + column + 1}`).join(', ')})`)
  await manager.query(`insert into ${target} values ${values.join(', ')}`, rows.flat())
}
