import { rm } from 'node:fs/promises'
import type { Database } from '../database.ts'
import { DatabaseLost, DatabaseNotStarted } from '../errors.ts'
import { openHousehold } from './household.ts'
import { initialise, isInitialised, removeUnfinished } from './initialise.ts'
import { launch } from './launch.ts'
import { lock } from './lock.ts'
import type { EmbeddedOptions } from './options.ts'
import { stopOrphans } from './orphans.ts'
import { handOver } from './ownership.ts'
import { openPlace } from './place.ts'
import type { Postmaster } from './postmaster.ts'
import { toolsFor } from './tools.ts'

/**
 * Starts an embedded Postgres and returns when it answers: within two seconds from nothing, in half of one later.
 * @throws FolderInUse, FolderNotWritable, PortTaken, PlatformUnsupported, NoAccountForPostgres, DatabaseNotStarted
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Database> {
  const place = await openPlace(options.folder)
  const unlock = await lock(place)
  try {
    const tools = await toolsFor(place)
    await stopOrphans(place, options.say)
    await removeUnfinished(place)
    if (await isInitialised(place)) {
      await handOver(place, tools.account)
    } else {
      options.say(`Setting up a database in ${place.home}; only the first start does this.`)
      await initialise(place, tools)
    }
    const { port, postmaster } = await launch(place, tools, options)
    const url = await openHousehold(place, port).catch(async (cause: Error) => {
      await postmaster.stop()
      throw new DatabaseNotStarted(`The database in ${place.home} does not let us in: ${cause.message}.`, { cause })
    })
    postmaster.release()
    const closed = postmaster.ended.then(unlock)
    return asDatabase(url, postmaster, async () => {
      await closed
      if (options.throwaway) await rm(place.folder, { recursive: true, force: true })
    })
  } catch (error) {
    await unlock()
    throw error
  }
}

function asDatabase(url: string, postmaster: Postmaster, afterwards: () => Promise<void>): Database {
  let stopped: Promise<void> | undefined
  const lost = new Promise<DatabaseLost>((resolve) => {
    void postmaster.ended.then(() => {
      if (!stopped) resolve(new DatabaseLost('The embedded database ended by itself; its log says why.'))
    })
  })
  const stop = () => {
    stopped ??= postmaster.stop().then(afterwards)
    return stopped
  }
  return { url, embedded: true, lost, stop }
}
