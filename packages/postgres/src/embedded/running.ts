import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../database.ts'
import { FolderInUse } from '../errors.ts'
import { reach } from '../reach.ts'
import { urlOf } from './household.ts'
import { lock } from './lock.ts'
import { openPlace, type Place } from './place.ts'

/**
 * The database that another living instance runs in this folder, or null if nobody does. It stays that instance's: `stop()`
 * leaves it alone.
 * @throws FolderNotWritable; DatabaseUnavailable when it is there but does not answer
 */
export async function findRunning(folder: string): Promise<Database | null> {
  const place = await openPlace(folder)
  if (!(await isTaken(place))) return null
  const url = urlOf((await readFile(place.password, 'utf8')).trim(), await portOf(place))
  await reach(url)
  return { url, embedded: true, lost: new Promise(() => {}), stop: async () => {} }
}

async function isTaken(place: Place): Promise<boolean> {
  try {
    const unlock = await lock(place)
    await unlock()
    return false
  } catch (error) {
    if (error instanceof FolderInUse) return true
    throw error
  }
}

/** Postgres writes its port into the fourth line of its pid file. A start that has not come so far yet is somebody else's. */
async function portOf({ data, folder }: Place): Promise<number> {
  const lines = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const port = Number(lines.split('\n')[3])
  if (!port) throw new FolderInUse(folder)
  return port
}
