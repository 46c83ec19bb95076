import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'

/** What a client sends to have a statement executed: a simple query, or the execution of a prepared one. */
const executing = new Set(['Q', 'E'].map((letter) => letter.charCodeAt(0)))

/** The road from an API to its database, on which statements are counted, those that write too. */
export class CountingRoad {
  count = 0

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(databaseUrl: string): Promise<CountingRoad> {
    const { hostname, port, host } = new URL(databaseUrl)
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const road = new CountingRoad(server, databaseUrl.replace(host, `127.0.0.1:${(server.address() as AddressInfo).port}`))
    server.on('connection', (near) => {
      const far = connect(Number(port), hostname)
      near.on('data', road.counter()).on('error', () => far.destroy())
      far.on('error', () => near.destroy())
      near.pipe(far).pipe(near)
    })
    return road
  }

  close(): void {
    this.server.close()
  }

  /** Looks at the messages of one connection: a letter and a length each, but for the first one, which has no letter. */
  private counter(): (bytes: Buffer) => void {
    let rest = Buffer.alloc(0)
    let begun = false
    return (bytes) => {
      rest = Buffer.concat([rest, bytes])
      for (let letters = begun ? 1 : 0; rest.length >= letters + 4; letters = 1) {
        const length = letters + rest.readUInt32BE(letters)
        if (rest.length < length) return
        if (begun && executing.has(rest[0] ?? 0)) this.count += 1
        begun = true
        rest = rest.subarray(length)
      }
    }
  }
}
