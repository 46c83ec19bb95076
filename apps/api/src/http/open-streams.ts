import type { ServerResponse } from 'node:http'
import { ErrorCode } from '@broadsheet/schema'
import { networkOf } from '../access/network.ts'
import { refusal } from '../graphql/problems.ts'

interface Bounds {
  readonly total: number
  readonly perAddress: number
}

/** The streams that are open in this process: no more than it can bear, and none of them all for one client. */
export class OpenStreams {
  private readonly open = new Set<ServerResponse>()
  private readonly clients = new Map<string, number>()

  constructor(private readonly bounds: Bounds) {}

  /** Counts a reply as a stream until its connection closes. Throws `RATE_LIMITED` where there are enough. */
  admit(reply: ServerResponse, address: string): void {
    const client = networkOf(address)
    const own = this.clients.get(client) ?? 0
    if (this.open.size >= this.bounds.total || own >= this.bounds.perAddress) {
      throw refusal(ErrorCode.RATE_LIMITED, 'There are too many streams open at this moment.')
    }
    this.open.add(reply)
    this.clients.set(client, own + 1)
    reply.once('close', () => {
      this.open.delete(reply)
      const left = (this.clients.get(client) ?? 1) - 1
      if (left > 0) this.clients.set(client, left)
      else this.clients.delete(client)
    })
  }

  /** Nobody who follows news would ever leave by themselves. */
  endAll(): void {
    for (const reply of this.open) reply.end()
  }
}
