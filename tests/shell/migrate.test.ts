import { join } from 'node:path'
import { type Database, startThrowaway } from '@broadsheet/postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Running } from './running.ts'

const home = join(import.meta.dirname, '../..')

describe('broadsheet migrate', () => {
  let cluster: Database
  beforeAll(async () => {
    cluster = await startThrowaway()
  })
  afterAll(() => cluster.stop())

  it('leaves a database alone that holds something else, and says so in one sentence', async () => {
    const client = new pg.Client({ connectionString: cluster.url })
    await client.connect()
    await client.query('create table article (name text)')
    const command = [process.execPath, 'apps/api/bin/broadsheet.js', 'migrate']
    const outcome = await new Running(command, { cwd: home, env: { DATABASE_URL: cluster.url } }).ended
    const { rows } = await client.query("select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrations'")
    await client.end()
    const stderr = 'The database holds tables that are not of Broadsheet: give it a database of its own.\n'
    expect(outcome).toEqual({ code: 1, stdout: '', stderr })
    expect(rows).toEqual([{ tablename: 'article' }])
  })
})
