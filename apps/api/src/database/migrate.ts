import pg from 'pg'
import type { Feature } from '../feature.ts'
import { dataSource } from './source.ts'

/** Any number will do, as long as every process of Broadsheet uses the same. */
const migrationLock = 7_413_902

/**
 * Runs the migrations that are missing and returns their names. Several processes may start together: TypeORM takes no lock,
 * so one of them gets an advisory lock, on a connection of its own, and the others wait for it.
 */
export async function migrate(url: string, features: readonly Feature[], say: (sentence: string) => void): Promise<string[]> {
  const guard = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  // If the connection breaks, the migration fails with it; without a listener the process would end instead.
  guard.on('error', () => {})
  await guard.connect()
  const source = dataSource(url, features)
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock])
    await source.initialize()
    const names = (await source.runMigrations()).map((migration) => migration.name)
    if (names.length > 0) say(`Brought the database up to date with ${names.length} ${names.length === 1 ? 'migration' : 'migrations'}.`)
    return names
  } finally {
    if (source.isInitialized) await source.destroy()
    await guard.end()
  }
}
