import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** The way to a server, which can be cut and mended as if the server went away and came back. */
export class Road {
  /** Where the server is found as long as the road is open. */
  readonly url: string
  readonly #server
  readonly #open = new Set<Socket>()
  readonly #port: number
  #state: 'open' | 'stuck' = 'open'

  private constructor(goal: string, server: ReturnType<typeof createServer>) {
    const { hostname, port, host } = new URL(goal)
    this.#server = server
    this.#port = (server.address() as AddressInfo).port
    this.url = goal.replace(host, `127.0.0.1:${this.#port}`)
    server.on('connection', (near) => {
      this.#keep(near)
      if (this.#state === 'stuck') return
      const far = connect(Number(port), hostname)
      this.#keep(far)
      near.pipe(far).pipe(near)
    })
  }

  static async to(goal: string): Promise<Road> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new Road(goal, server)
  }

  /** Nobody listens there any more. */
  async cut(): Promise<void> {
    const closed = this.#server.listening ? once(this.#server, 'close') : undefined
    this.#server.close()
    this.#clear()
    await closed
  }

  /** Somebody listens, and never answers. */
  block(): void {
    this.#state = 'stuck'
    this.#clear()
  }

  async mend(): Promise<void> {
    this.#state = 'open'
    this.#clear()
    if (this.#server.listening) return
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  #keep(socket: Socket): void {
    this.#open.add(socket)
    // The other end is told by the end of the connection; what kind of end it was does not matter here.
    socket.on('error', () => socket.destroy()).on('close', () => this.#open.delete(socket))
  }

  #clear(): void {
    for (const socket of this.#open) socket.destroy()
  }
}
