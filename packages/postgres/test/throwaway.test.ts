import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { withConnection } from '../src/connection.ts'
import { createDatabase, type Database, dropDatabase, startThrowaway } from '../src/index.ts'
import { read, temporaryFolder, write } from './instance.ts'

let database: Database
beforeAll(async () => {
  database = await startThrowaway()
})
afterAll(() => database.stop())

describe('A throwaway database', () => {
  it('gives every test a database of its own, as a copy of a template', async () => {
    const template = await createDatabase(database.url, 'template')
    await write(template, 'from the template')
    const [one, two] = await Promise.all(['one', 'two'].map((name) => createDatabase(database.url, name, 'template')))
    await write(one, 'only here')
    expect(await read(one)).toEqual(['from the template', 'only here'])
    expect(await read(two)).toEqual(['from the template'])
  })

  it('drops a database although somebody is connected to it, and one that does not exist', async () => {
    const url = await createDatabase(database.url, 'a "quoted" name/')
    await withConnection(url, () => dropDatabase(database.url, 'a "quoted" name/')).catch(() => {})
    await expect(withConnection(url, async () => {})).rejects.toThrow('does not exist')
    await dropDatabase(database.url, 'never was')
  })

  it('leaves nothing behind', async () => {
    const folder = temporaryFolder()
    vi.stubEnv('TMPDIR', folder)
    const one = await startThrowaway()
    expect(readdirSync(folder)).toHaveLength(1)
    await one.stop()
    expect(readdirSync(folder)).toEqual([])
  })
})
