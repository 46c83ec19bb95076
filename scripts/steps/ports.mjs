import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from './say.mjs'

// A predecessor that was killed leaves children behind that need a moment to notice.
const patienceMs = 2500

/** Both families, because a listener on one of them alone is enough to make a browser meet the wrong server. */
const hosts = ['::', '127.0.0.1']

const problemAt = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code))
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })

async function problem(port) {
  for (const host of hosts) {
    const code = await problemAt(port, host)
    if (code === 'EADDRINUSE' || code === 'EACCES') return code
  }
}

/** The port that an environment variable names, checked. */
export function portFrom(variable, fallback) {
  const text = process.env[variable] || String(fallback)
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Refusal(`${variable} must be a port between 1 and 65535, and it is "${text}".`)
}

export async function checkPorts(ports) {
  const [[first, port], [second, other]] = Object.entries(ports)
  if (port === other) throw new Refusal(`${first} and ${second} are both ${port}: they must differ.`)
  for (const [variable, wanted] of Object.entries(ports)) await checkPort(variable, wanted)
}

async function checkPort(variable, port) {
  const deadline = Date.now() + patienceMs
  let code = await problem(port)
  while (code === 'EADDRINUSE' && Date.now() < deadline) {
    await sleep(100)
    code = await problem(port)
  }
  if (code === 'EADDRINUSE') throw new Refusal(`Port ${port} is taken: stop what uses it, or choose another with ${variable}.`)
  if (code === 'EACCES') throw new Refusal(`Port ${port} needs rights that this user has not: choose another with ${variable}.`)
}
