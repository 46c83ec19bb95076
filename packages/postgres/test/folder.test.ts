import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { processes } from '../src/embedded/processes.ts'
import { findDatabase } from '../src/index.ts'
import { postmasterOf, read, settledFolder, startInstance, temporaryFolder, until, write } from './instance.ts'

const silently = () => {}

describe('The folder of the data', () => {
  it('belongs to one instance at a time: a second one is told so at once, by whatever path it comes', async () => {
    const folder = settledFolder()
    const database = await findDatabase({ folder, say: silently })
    const detour = join(temporaryFolder(), 'detour')
    symlinkSync(folder, detour)
    const begun = performance.now()
    await expect(findDatabase({ folder: detour, say: silently })).rejects.toMatchObject({
      code: 'FOLDER_IN_USE',
      message: expect.stringContaining(folder),
    })
    expect(performance.now() - begun).toBeLessThan(500)
    await write(database.url, 'undisturbed')
    await database.stop()
  })

  it('goes to exactly one of several that start at the same instant', async () => {
    const folder = temporaryFolder()
    const started = await Promise.all([1, 2, 3].map(() => startInstance(folder)))
    expect(started.map(({ code }) => code ?? 'started').sort()).toEqual(['FOLDER_IN_USE', 'FOLDER_IN_USE', 'started'])
    await Promise.all(started.map((one) => one.kill('SIGTERM')))
  })

  it('is not poisoned by a start that was killed while it set up the database', async () => {
    const folder = temporaryFolder()
    const unfinished = () => readdirSync(folder).filter((name) => name.startsWith('postgres.unfinished'))
    const killed = startInstance(folder)
    await until(async () => unfinished().some((name) => readdirSync(join(folder, name)).includes('data')))
    for (const child of await keepersOf(folder)) process.kill(child, 'SIGKILL')
    expect((await killed).code).toBe('ENDED')

    const next = await findDatabase({ folder, say: silently })
    await write(next.url, 'works')
    await next.stop()
  })

  it('may be copied while it is in use: the copy neither starts on the original nor disturbs it', async () => {
    const folder = settledFolder()
    const original = await findDatabase({ folder, say: silently })
    await write(original.url, 'both')
    const postmaster = postmasterOf(folder)
    const copy = temporaryFolder()
    cpSync(folder, copy, { recursive: true })
    const copied = await findDatabase({ folder: copy, say: silently })
    expect(postmasterOf(copy)).not.toBe(postmaster)
    expect(await read(copied.url)).toEqual(['both'])
    expect(await read(original.url)).toEqual(['both'])
    await copied.stop()
    await original.stop()
  })

  it('is named when it cannot be made', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    await expect(findDatabase({ folder: join(file, 'data'), say: silently })).rejects.toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
      message: `The database cannot keep its data in ${file}/data: a part of its path is a file.`,
    })
  })

  it('may lie where names are odd', async () => {
    const folder = join(temporaryFolder(), `it's "é" & $HOME`)
    mkdirSync(folder)
    await (await findDatabase({ folder, say: silently })).stop()
  })
})

it('A port that was asked for and is taken is an error that names it', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const address = taken.address()
  const port = typeof address === 'object' ? address?.port : undefined
  await expect(findDatabase({ folder: settledFolder(), port, say: silently })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: expect.stringContaining(String(port)),
  })
  taken.close()
})

async function keepersOf(folder: string): Promise<number[]> {
  return (await processes()).filter(({ command }) => command.includes(`keeper.js ${folder}`)).map(({ pid }) => pid)
}
