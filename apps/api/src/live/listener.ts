import pg from 'pg'
import type { Logger } from 'pino'

/** Milliseconds before the first attempt to come back; each further one waits twice as long, up to the longest. */
const delays = { first: 100, longest: 10_000 }
/** Milliseconds after which a silent connection is asked whether it is still there, and how long it may take to say so. */
const pulse = { every: 30_000, patience: 10_000 }

interface Channel {
  readonly name: string
  /** Called with what was told. Must not throw. */
  hear(payload: string): void
}

/** Hears what processes tell each other by NOTIFY, over a connection of its own that comes back by itself. */
export class Listener {
  private client: pg.Client | undefined
  private timer: NodeJS.Timeout | undefined
  private failures = 0
  private closed = false

  constructor(
    private readonly url: string,
    private readonly channel: Channel,
    private readonly log: Logger,
  ) {}

  /** Resolves after the first attempt. A database that is away is tried again later. */
  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: 3_000,
      query_timeout: pulse.patience,
      keepAlive: true,
      application_name: 'broadsheet listening',
    })
    this.client = client
    client.on('notification', ({ payload }) => this.channel.hear(payload ?? ''))
    client.on('error', (problem) => this.lose(client, problem))
    client.on('end', () => this.lose(client, new Error('The connection has ended.')))
    try {
      await client.connect()
      await client.query(`listen ${client.escapeIdentifier(this.channel.name)}`)
      if (this.client !== client) return
      if (this.failures > 0) this.log.warn({ channel: this.channel.name }, 'listening again')
      this.failures = 0
      this.feel(client)
    } catch (problem) {
      this.lose(client, problem as Error)
    }
  }

  async close(): Promise<void> {
    this.closed = true
    clearTimeout(this.timer)
    const { client } = this
    this.client = undefined
    await client?.end().catch(() => {})
  }

  /** A connection can be dead without anybody having said so. */
  private feel(client: pg.Client): void {
    this.timer = setTimeout(async () => {
      await client.query('select').catch((problem: Error) => this.lose(client, problem))
      if (this.client === client) this.feel(client)
    }, pulse.every)
    this.timer.unref()
  }

  private lose(client: pg.Client, problem: Error): void {
    if (this.closed || this.client !== client) return
    this.client = undefined
    clearTimeout(this.timer)
    client.end().catch(() => {})
    if (this.failures === 0) this.log.warn({ channel: this.channel.name, problem: problem.message }, 'does not hear what is told')
    this.timer = setTimeout(() => void this.start(), Math.min(delays.first * 2 ** this.failures, delays.longest))
    this.timer.unref()
    this.failures++
  }
}
