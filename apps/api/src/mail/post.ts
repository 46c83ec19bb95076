import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Carrier } from './carrier.ts'
import type { Letter } from './letter.ts'

/** Milliseconds that letters under way are waited for when the API stops. */
const patience = 5_000

/** Takes letters and sends them while the reply is long gone: neither time nor fate of a letter shows in it. */
export class Post {
  private readonly underWay = new Set<Promise<void>>()

  constructor(
    private readonly carrier: Carrier,
    private readonly log: Logger,
  ) {}

  /** Sends a letter, or what a function finds to write; null is no letter. */
  send(letter: Letter | (() => Promise<Letter | null>)): void {
    const sending = this.deliver(letter).finally(() => this.underWay.delete(sending))
    this.underWay.add(sending)
  }

  /** Waits for letters under way, but not forever. */
  async close(): Promise<void> {
    await Promise.race([Promise.all(this.underWay), wait(patience, undefined, { ref: false })])
    if (this.underWay.size > 0) this.log.error({ letters: this.underWay.size }, 'letters were lost, because the API stopped')
    this.carrier.close()
  }

  private async deliver(letter: Letter | (() => Promise<Letter | null>)): Promise<void> {
    try {
      const written = typeof letter === 'function' ? await letter() : letter
      if (written) await this.carrier.carry(written)
    } catch (problem) {
      this.log.error({ err: problem }, 'a letter could not be sent')
    }
  }
}
