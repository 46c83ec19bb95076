import { ErrorCode } from '@broadsheet/schema'
import { hash, verify } from '@node-rs/argon2'
import { problem } from '../graphql/problems.ts'
import { newToken } from './token.ts'

/** Argon2id, the default of the library; memory in KiB. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Each hash takes memory and a core: so many at once, and so many that wait. */
const room = { atOnce: 2, waiting: 30 }

/** Hashes and compares passwords, few at a time. */
export class Passwords {
  private atWork = 0
  private readonly waiting: (() => void)[] = []
  /** Compared where there is no user, so that the answer takes as long. */
  private readonly nobodys = hash(newToken(), cost)

  /** Argon2id with its parameters, as one text. Throws `RATE_LIMITED` when too many wait. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, cost))
  }

  /** Whether this is the password behind `kept`; never that of nobody, which is null. Throws `RATE_LIMITED` when too many wait. */
  async matches(kept: string | null, password: string): Promise<boolean> {
    const other = await this.nobodys
    const same = await this.inTurn(() => verify(kept ?? other, password))
    return same && kept !== null
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.atWork >= room.atOnce) await this.turn()
    else this.atWork += 1
    try {
      return await work()
    } finally {
      const next = this.waiting.shift()
      // Whoever is next takes over the place, so that nobody can slip in between.
      if (next) next()
      else this.atWork -= 1
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= room.waiting) {
      throw problem(ErrorCode.RATE_LIMITED, 'Too many are signing in at this moment: try again in a few seconds.', { retryAfter: 5 })
    }
    return new Promise((resolve) => this.waiting.push(resolve))
  }
}
