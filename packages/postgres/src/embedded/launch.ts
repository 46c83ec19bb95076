import { DatabaseNotStarted, FolderInUse, PortTaken } from '../errors.ts'
import { openLog } from './log.ts'
import type { EmbeddedOptions } from './options.ts'
import type { Place } from './place.ts'
import { freePort } from './port.ts'
import { isReady, type Postmaster, takeCharge } from './postmaster.ts'
import { serverFlags } from './settings.ts'
import type { Tools } from './tools.ts'

/** A Postgres that lets clients in. */
export interface Launched {
  port: number
  postmaster: Postmaster
}

const tries = 5

/**
 * Starts Postgres, on another port if somebody was quicker, and waits until it lets clients in.
 * @throws PortTaken for a port that was asked for; FolderInUse; FolderNotWritable; DatabaseNotStarted
 */
export async function launch(place: Place, tools: Tools, options: EmbeddedOptions): Promise<Launched> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort())
    const { postmaster, complaint } = await launchOn(port, { place, tools, options })
    if (complaint === undefined) return { port, postmaster }
    if (!complaint.includes('could not create any TCP/IP sockets')) throw explained(place, complaint)
    if (options.port !== undefined || attempt === tries) throw new PortTaken(port)
  }
}

interface Circumstances {
  place: Place
  tools: Tools
  options: EmbeddedOptions
}

async function launchOn(port: number, { place, tools, options }: Circumstances) {
  const log = await openLog(place)
  const throwaway = options.throwaway ?? false
  const child = tools.run(
    tools.binaries.postgres,
    ['-D', place.data, '-p', String(port), ...serverFlags(place.name, throwaway)],
    // In a group of its own, so that Ctrl-C in the terminal reaches only us, who stop it in order.
    { detached: true, stdio: ['ignore', 'ignore', log.descriptor] },
  )
  const postmaster = takeCharge(child, throwaway ? place.folder : undefined)
  await log.close()
  const slow = setTimeout(() => options.say(`The database takes long to start; what it does stands in ${place.log}.`), 5000)
  const ready = await isReady(place, child)
  clearTimeout(slow)
  return { postmaster, complaint: ready ? undefined : await log.words() }
}

function explained(place: Place, complaint: string): Error {
  if (complaint.includes('lock file "postmaster.pid" already exists')) return new FolderInUse(place.folder)
  const lines = complaint.trim().split('\n')
  const last = lines.findLast((line) => /(FATAL|PANIC):/.test(line)) ?? lines.at(-1) ?? ''
  const sentence = last.replace(/^.*(FATAL|PANIC):\s*/, '') || 'it ended without a word'
  return new DatabaseNotStarted(`The embedded database did not start: ${sentence} (more in ${place.log}).`)
}
