import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { access, chown, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseNotStarted } from '../errors.ts'
import { type Home, homeAt, type Place } from './place.ts'
import { initdbFlags } from './settings.ts'
import type { Tools } from './tools.ts'
import { whileWriting } from './writing.ts'

const unfinished = 'postgres.unfinished-'

/** Whether there are data already. */
export async function isInitialised({ home }: Place): Promise<boolean> {
  return access(home).then(
    () => true,
    () => false,
  )
}

/**
 * Makes password and data in a folder beside their place and moves them there once they are complete: what was interrupted
 * half way is never mistaken for a database. Takes about a second.
 * @throws FolderNotWritable; DatabaseNotStarted with what initdb complained of
 */
export async function initialise(place: Place, tools: Tools): Promise<void> {
  await whileWriting(place.folder, async () => {
    const made = homeAt(await mkdtemp(join(place.folder, unfinished)))
    try {
      await fill(made, tools)
      await rename(made.home, place.home)
    } catch (error) {
      await rm(made.home, { recursive: true, force: true })
      throw error
    }
  })
}

async function fill({ home, data, password }: Home, tools: Tools): Promise<void> {
  await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600, flush: true })
  const { account } = tools
  if (account) await Promise.all([home, password].map((path) => chown(path, account.uid, account.gid)))
  await initdb(tools, [`--pgdata=${data}`, ...initdbFlags(password)])
}

/**
 * Clears away what an interrupted `initialise` left.
 * @throws FolderNotWritable
 */
export async function removeUnfinished({ folder }: Place): Promise<void> {
  const names = (await whileWriting(folder, () => readdir(folder))).filter((name) => name.startsWith(unfinished))
  // An initdb that outlived its parent may still be writing there; then the start after this one succeeds.
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true }).catch(() => {})))
}

async function initdb({ binaries, run }: Tools, flags: string[]): Promise<void> {
  const child = run(binaries.initdb, flags, { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    complaint += words
  })
  const [code] = await once(child, 'close').catch((error: Error) => [error.message])
  if (code === 0) return
  const lines = complaint.trim().split('\n')
  const words = lines.find((line) => /(error|FATAL|PANIC):/.test(line)) ?? (lines.at(-1) || `initdb ended with ${code}`)
  throw new DatabaseNotStarted(`The embedded database could not be set up: ${words}.`)
}
