import { connect, createServer, type Server, type Socket } from 'node:net'

/** The road between an API and its database, which a test can close. */
export interface Road {
  /** Address of the database by this road. */
  readonly url: string
  /** Cuts all connections, and lets none through. */
  close(): Promise<void>
  /** Lets connections through, but nothing over them: as if the other side had been unplugged. */
  block(): void
  open(): Promise<void>
}

export async function openRoad(databaseUrl: string): Promise<Road> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let blocked = false
  let port = 0

  const pair = (near: Socket) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (bytes) => blocked || to.write(bytes))
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  }

  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  let server: Server | undefined
  const open = async () => {
    if (blocked) cut()
    blocked = false
    if (server) return
    const listening = createServer(pair)
    server = listening
    await new Promise<void>((resolve) => listening.listen(port, '127.0.0.1', resolve))
    const address = listening.address()
    if (typeof address === 'object' && address) port = address.port
  }
  const close = async () => {
    const closing = server
    server = undefined
    cut()
    if (closing) await new Promise((resolve) => closing.close(resolve))
  }

  const block = () => {
    blocked = true
  }

  await open()
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return { url: url.href, open, close, block }
}
