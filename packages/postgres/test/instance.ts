import { execFileSync, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject, onTestFinished } from 'vitest'
import { withConnection } from '../src/connection.ts'
import { processes } from '../src/embedded/processes.ts'

/** What a keeper said; `url` on success, `code` and `message` on failure. */
interface News {
  said?: string
  url?: string
  code?: string
  message?: string
  lost?: string
}

/** A program of its own that keeps a database in a folder. */
export interface Instance extends News {
  pid: number
  /** Everything it said so far. */
  news: News[]
  kill(signal: NodeJS.Signals): Promise<void>
}

/** Starts a keeper and waits until it has its database, or has failed. */
export async function startInstance(folder: string, options: SpawnOptions & { from?: string } = {}): Promise<Instance> {
  const keeper = join(options.from ?? inject('compiled'), 'test', 'keeper.js')
  const child = spawn(process.execPath, [keeper, folder], { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const news: News[] = []
  const answer = await new Promise<News>((resolve) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      const one = JSON.parse(line) as News
      news.push(one)
      if (one.url ?? one.code) resolve(one)
    })
    void exited.then(() => resolve({ code: 'ENDED' }))
  })
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await exited
  }
  onTestFinished(() => kill('SIGKILL'))
  return { ...answer, pid: child.pid ?? 0, news, kill }
}

/** A folder that is gone after the test, mode 0700 as all temporary folders. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet test-'))
  // The keepers' guardians may still be stopping what lies in it.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 }))
  return folder
}

/** A temporary folder with a database that was set up and stopped. */
export function settledFolder(): string {
  const folder = temporaryFolder()
  execFileSync('cp', ['-Rp', `${inject('settled')}/.`, folder])
  return folder
}

/** The number of the postmaster that works in a folder, from its pid file. */
export function postmasterOf(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Kills, without any chance to tidy up, those of the given numbers and the guardian of the postmaster. */
export async function killAtOnce(folder: string, pids: number[]): Promise<void> {
  const postmaster = postmasterOf(folder)
  const guardians = (await processes()).filter(({ command }) => command.includes(`guardian ${postmaster} `))
  for (const pid of [...guardians.map((one) => one.pid), ...pids]) process.kill(pid, 'SIGKILL')
}

/** Whether a process runs; the dead that nobody has buried do not. */
export async function isRunning(pid: number): Promise<boolean> {
  return (await processes()).some((one) => one.pid === pid && one.command !== '')
}

/** Waits until something holds, ten seconds at most. */
export async function until(holds: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(20)) if (await holds()) return true
  return false
}

/** Leaves a note in the database, to be found again. */
export async function write(url: string | undefined, note: string): Promise<void> {
  await withConnection(url ?? '', async (client) => {
    await client.query('create table if not exists note (text text)')
    await client.query('insert into note values ($1)', [note])
  })
}

/** All notes. */
export async function read(url: string | undefined): Promise<string[]> {
  return withConnection(url ?? '', async (client) => {
    const { rows } = await client.query<{ text: string }>('select text from note')
    return rows.map(({ text }) => text)
  })
}
