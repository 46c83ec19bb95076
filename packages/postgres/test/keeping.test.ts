import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withConnection } from '../src/connection.ts'
import { findDatabase } from '../src/index.ts'
import { read, settledFolder, temporaryFolder, write } from './instance.ts'

const silently = () => {}

describe('An embedded database', () => {
  it('is ready from nothing in seconds, and later in less than two', async () => {
    const folder = temporaryFolder()
    const begun = performance.now()
    const first = await findDatabase({ folder, say: silently })
    expect(performance.now() - begun).toBeLessThan(8000)
    await first.stop()

    const again = performance.now()
    const second = await findDatabase({ folder, say: silently })
    expect(performance.now() - again).toBeLessThan(2000)
    await second.stop()
  })

  it('keeps what was written when it is stopped and started again', async () => {
    const folder = settledFolder()
    const first = await findDatabase({ folder, say: silently })
    await write(first.url, 'before')
    await first.stop()

    const second = await findDatabase({ folder, say: silently })
    expect(await read(second.url)).toEqual(['before'])
    await second.stop()
  })

  it('may be stopped as often as one likes, and is then not called lost', async () => {
    const database = await findDatabase({ folder: settledFolder(), say: silently })
    await Promise.all([database.stop(), database.stop()])
    await database.stop()
    expect(await Promise.race([database.lost, 'not lost'])).toBe('not lost')
  })

  it('lets in only who knows the password, which only its owner can read', async () => {
    const folder = settledFolder()
    const database = await findDatabase({ folder, say: silently })
    const wrong = new URL(database.url)
    wrong.password = 'wrong'
    await expect(withConnection(wrong.href, async () => {})).rejects.toThrow('password authentication failed')
    expect(statSync(join(folder, 'postgres', 'password')).mode & 0o777).toBe(0o600)
    await database.stop()
  })

  it('speaks UTF-8, knows the extensions we use, and makes the application no superuser', async () => {
    const database = await findDatabase({ folder: settledFolder(), say: silently })
    const row = await withConnection(database.url, async (client) => {
      await client.query('create extension pg_trgm; create extension unaccent')
      const { rows } = await client.query(
        `select upper('éж') as upper, current_setting('is_superuser') as superuser, current_setting('server_encoding') as encoding`,
      )
      return rows[0]
    })
    expect(row).toEqual({ upper: 'ÉЖ', superuser: 'off', encoding: 'UTF8' })
    await database.stop()
  })
})
