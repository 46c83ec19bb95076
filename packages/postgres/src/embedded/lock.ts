import { rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { FolderInUse } from '../errors.ts'
import type { Place } from './place.ts'

/**
 * Makes this process the only one that may touch the place, until it releases it or dies: a listening socket is a lock that
 * the operating system itself takes away from the dead, and that no number of a process can fake.
 * @returns what releases it
 * @throws FolderInUse at once
 */
export async function lock(place: Place): Promise<() => Promise<void>> {
  const address = addressOf(place.name)
  const server = (await listen(address)) ?? (await takeOver(address))
  if (!server) throw new FolderInUse(place.folder)
  // The lock should not be what keeps a finished program from ending.
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

// Linux has names outside the file system, which vanish with their owner. Elsewhere the socket is a file that outlives it.
function addressOf(name: string): string {
  return process.platform === 'linux' ? `\0${name}` : `/tmp/${name}.socket`
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((visitor) => visitor.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(address, () => resolve(server))
  })
}

// Two that both find the file of a dead owner in the same instant could here take it from each other; Postgres's own pid
// file then refuses the second.
async function takeOver(address: string): Promise<Server | undefined> {
  if (address.startsWith('\0') || !(await isAbandoned(address))) return undefined
  await rm(address, { force: true })
  return listen(address)
}

function isAbandoned(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const visitor = connect(address, () => {
      visitor.destroy()
      resolve(false)
    })
    visitor.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' || error.code === 'ENOENT'))
  })
}
