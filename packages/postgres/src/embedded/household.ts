import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { withConnection } from '../connection.ts'
import type { Place } from './place.ts'

const name = 'broadsheet'

/**
 * Makes, where they are missing, the role and the database the application uses, and returns the URL of the two. The role
 * is no superuser but may create databases: what works here works with a DATABASE_URL too, and a hole in the application
 * is not one into the files of this machine.
 */
export async function openHousehold({ password: file }: Place, port: number): Promise<string> {
  const password = await readFile(file, 'utf8')
  await withConnection(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`, async (client) => {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $1) as database`,
      [name],
    )
    if (!rows[0]?.role) await client.query(`create role ${name} login createdb password ${pg.escapeLiteral(password)}`)
    if (!rows[0]?.database) await client.query(`create database ${name} owner ${name}`)
  })
  return urlOf(password, port)
}

/** Address of the application's database in a cluster of ours. */
export const urlOf = (password: string, port: number) => `postgres://${name}:${password}@127.0.0.1:${port}/${name}`
