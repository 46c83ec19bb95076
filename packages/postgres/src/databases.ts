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
 * Drops a database other than the one behind `url`, whoever is connected to it; one that does not exist is no error.
 * @throws what Postgres says, as pg's DatabaseError
 */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await withConnection(url, (client) => client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`))
}
