import type { DataSource } from 'typeorm'

/** A secret that all API processes on one database share; made by a migration. */
export async function readSecret(source: DataSource, name: string): Promise<string> {
  const [row] = await source.query<{ value: string }[]>('select value from secret where name = $1', [name])
  if (!row) throw new Error(`The secret "${name}" is missing in the database.`)
  return row.value
}
