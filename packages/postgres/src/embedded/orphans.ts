import { readFile, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Say } from '../database.ts'
import { FolderInUse } from '../errors.ts'
import type { Place } from './place.ts'
import { processes, type RunningProcess } from './processes.ts'

/**
 * Clears away what an earlier run left behind; whoever calls this holds the lock, so all of it is abandoned. An orphaned
 * Postgres is stopped and not adopted: stopping costs a few tenths of a second, while one that is not our child could neither
 * tell us its end nor have our settings, and every later step would exist twice.
 * @throws FolderInUse when something else works on the data and cannot be stopped
 */
export async function stopOrphans(place: Place, say: Say): Promise<void> {
  const found = await members(place)
  if (found.length > 0) {
    say('Stopping the database that an earlier run left behind.')
    await stop(place, found)
  }
  await removeStalePidFile(place)
}

// By the name of the cluster, which Postgres shows in all its command lines: numbers of processes are given out again.
async function members({ name }: Place): Promise<RunningProcess[]> {
  return (await processes()).filter(({ command }) => isPostmaster({ command, name }) || command.startsWith(`postgres: ${name}:`))
}

const isPostmaster = ({ command, name }: { command: string; name: string }) => command.includes(`cluster_name=${name}`)

// In order while there is somebody who can give the order; after a killed postmaster its children have to go one by one.
async function stop(place: Place, found: RunningProcess[]): Promise<void> {
  const postmasters = found.filter(({ command }) => isPostmaster({ command, name: place.name }))
  send('SIGINT', postmasters)
  if (postmasters.length > 0 && (await gone(place))) return
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    send(signal, await members(place))
    if (await gone(place)) return
  }
  throw new FolderInUse(place.folder)
}

function send(signal: NodeJS.Signals, to: RunningProcess[]): void {
  for (const { pid } of to) {
    try {
      process.kill(pid, signal)
    } catch {
      // It was quicker.
    }
  }
}

async function gone(place: Place): Promise<boolean> {
  for (const end = Date.now() + 5000; Date.now() < end; await sleep(25)) {
    if ((await members(place)).length === 0) return true
  }
  return false
}

// Postgres trusts the number in its pid file: should it meanwhile belong to anybody else, it would never start again. The
// file stays only where it speaks of a Postgres that was started by hand on this very data.
async function removeStalePidFile({ folder, data }: Place): Promise<void> {
  const file = join(data, 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return
  const [pid, path] = text.split('\n')
  const owner = (await processes()).find((one) => one.pid === Number(pid))
  const samePlace = (await realpath(path ?? '').catch(() => '')) === data
  if (owner?.command.includes('postgres') && samePlace) throw new FolderInUse(folder)
  await rm(file, { force: true })
}
