import pg from 'pg'
import { withConnection } from './connection.ts'

/**
 * Makes a database beside the one behind `url`, as a copy of `template` if one is named: a few dozen milliseconds, so that
 * every test file can have its own. Nobody may be connected to the template meanwhile.
 * @returns the URL of the new database
 * @throws what Postgres says, as pg's DatabaseError (`42P04`: exists already; `55006`: the template is being used)
 */
export async function createDatabase(url: string, name: string, template?: string): Promise<string> {
  const copied = template === undefined ? '' : ` template ${pg.escapeIdentifier(template)}`
  await withConnection(url, (client) => client.query(`create database ${pg.escapeIdentifier(name)}${copied}`))
  const created = new URL(url)
  created.pathname = `/${encodeURIComponent(name)}`
  return created.href
}

/**
 * Drops a database other than the one behind `url`, with all connections of the same user to it; one that does not exist is no error.
 * @throws what Postgres says, as pg's DatabaseError (`55006`: another user is connected)
 */
export async function dropDatabase(url: string, name: string): Promise<void> {
  const database = pg.escapeIdentifier(name)
  await withConnection(url, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) return
    // By force (`with (force)`) this would need a superuser whenever the server happens to clean up in there. The plain command tells
    // autovacuum to leave; everybody else is told here, and kept from coming back.
    await client.query(`alter database ${database} allow_connections false`)
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = current_user', [name])
    await client.query(`drop database if exists ${database}`)
  })
}
