import { spawn } from 'node:child_process'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { withConnection } from '../src/connection.ts'
import { findDatabase } from '../src/index.ts'
import { isRunning, killAtOnce, postmasterOf, read, settledFolder, startInstance, temporaryFolder, until, write } from './instance.ts'

describe('After kill -9', () => {
  it('of the program, Postgres ends by itself and nothing is lost', async () => {
    const folder = settledFolder()
    const killed = await startInstance(folder)
    await write(killed.url, 'before')
    const postmaster = postmasterOf(folder)
    await killed.kill('SIGKILL')
    expect(await until(async () => !(await isRunning(postmaster)))).toBe(true)

    const next = await startInstance(folder)
    expect(await read(next.url)).toEqual(['before'])
    await next.kill('SIGTERM')
  })

  it('of the program and of the guardian, the next start stops the Postgres left behind', async () => {
    const folder = settledFolder()
    const killed = await startInstance(folder)
    await write(killed.url, 'before')
    const orphan = postmasterOf(folder)
    await killAtOnce(folder, [killed.pid])
    expect(await isRunning(orphan)).toBe(true)

    const next = await startInstance(folder)
    expect(next.news.map(({ said }) => said)).toContain('Stopping the database that an earlier run left behind.')
    expect(await isRunning(orphan)).toBe(false)
    expect(await read(next.url)).toEqual(['before'])
    await next.kill('SIGTERM')
  })

  it('of the postmaster, the program is told, and the next start works although a query still runs', async () => {
    const folder = settledFolder()
    const database = await findDatabase({ folder, say: () => {} })
    await write(database.url, 'before')
    const busy = withConnection(database.url, (client) => client.query('select count(*) from generate_series(1, 1e11::bigint)'))
    busy.catch(() => {})
    await until(() => isBusy(database.url))
    process.kill(postmasterOf(folder), 'SIGKILL')
    expect((await database.lost).code).toBe('DATABASE_LOST')

    const next = await findDatabase({ folder, say: () => {} })
    expect(await read(next.url)).toEqual(['before'])
    await expect(busy).rejects.toThrow()
    await next.stop()
    await database.stop()
  })

  it('of everything at once, the next start works', async () => {
    const folder = settledFolder()
    const killed = await startInstance(folder)
    await write(killed.url, 'before')
    await killAtOnce(folder, [killed.pid, postmasterOf(folder)])

    const next = await startInstance(folder)
    expect(await read(next.url)).toEqual(['before'])
    await next.kill('SIGTERM')
  })

  it('of a program with a throwaway database, nothing of it is left', async () => {
    const folder = temporaryFolder()
    const killed = await startInstance('throwaway', { env: { ...process.env, TMPDIR: folder } })
    expect(readdirSync(folder)).toHaveLength(1)
    await killed.kill('SIGKILL')
    expect(await until(async () => readdirSync(folder).length === 0)).toBe(true)
  })
})

it('A pid file whose number now belongs to some other process of the same user does not prevent the start', async () => {
  const folder = settledFolder()
  const data = join(folder, 'postgres', 'data')
  const { uid, gid } = statSync(data)
  const other = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {})
  onTestFinished(() => void other.kill())
  writeFileSync(join(data, 'postmaster.pid'), `${other.pid}\n${data}\n1700000000\n5432\n\n127.0.0.1\n  1234  5678\nready\n`)
  await (await findDatabase({ folder, say: () => {} })).stop()
  expect(other.exitCode).toBeNull()
})

async function isBusy(url: string): Promise<boolean> {
  const { rowCount } = await withConnection(url, (client) =>
    client.query(
      `select from pg_stat_activity where state = 'active' and query like '%generate_series(1, 1e11%' and pid <> pg_backend_pid()`,
    ),
  )
  return rowCount === 1
}
