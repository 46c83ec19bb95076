import { createHash } from 'node:crypto'
import { ErrorCode } from '@broadsheet/schema'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { DataSource } from 'typeorm'
import { problem } from '../graphql/problems.ts'

/** How often something may be tried: so many times within so many seconds of the first. */
const bounds = {
  /** Failures to sign in as one user, whether there is one or not. */
  signInToAccount: { points: 10, duration: 15 * 60 },
  /** Failures to sign in from one client, whoever they try to be. */
  signInFromClient: { points: 50, duration: 15 * 60 },
  /** Letters that strangers can cause to one e-mail address. */
  letterToMailbox: { points: 5, duration: 60 * 60 },
  /** Letters that one client can cause. */
  letterFromClient: { points: 20, duration: 60 * 60 },
} as const

export type AttemptKind = keyof typeof bounds

/**
 * Counts attempts in the database, so that all API processes count together, and each time something is really tried, so
 * that aliases gain nothing. What is counted is kept as a hash: the table names nobody.
 */
export class Attempts {
  private readonly limiters: ReadonlyMap<AttemptKind, RateLimiterPostgres>

  constructor(private readonly source: DataSource) {
    const shared = { storeClient: source, storeType: 'typeorm', tableName: 'attempt', tableCreated: true, clearExpiredByTimeout: false }
    const limiterOf = (kind: AttemptKind) => new RateLimiterPostgres({ ...shared, keyPrefix: kind, ...bounds[kind] })
    this.limiters = new Map((Object.keys(bounds) as AttemptKind[]).map((kind) => [kind, limiterOf(kind)]))
  }

  /** Counts one attempt before it is made. Throws `RATE_LIMITED` if there were too many. */
  async count(kind: AttemptKind, who: string): Promise<void> {
    try {
      await this.limiter(kind).consume(keyOf(who))
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000))
      throw problem(ErrorCode.RATE_LIMITED, `Too many attempts: try again in ${inWords(retryAfter)}.`, { retryAfter })
    }
  }

  /** Takes one attempt back: it was none of those that are counted. */
  async takeBack(kind: AttemptKind, who: string): Promise<void> {
    await this.limiter(kind).reward(keyOf(who))
  }

  /** Begins anew. */
  async forget(kind: AttemptKind, who: string): Promise<void> {
    await this.limiter(kind).delete(keyOf(who))
  }

  /** Deletes what is not counted any more. */
  async clear(): Promise<void> {
    await this.source.query('delete from attempt where expire < $1', [Date.now()])
  }

  private limiter(kind: AttemptKind): RateLimiterPostgres {
    const limiter = this.limiters.get(kind)
    if (!limiter) throw new Error(`Nothing bounds "${kind}".`)
    return limiter
  }
}

const keyOf = (who: string) => createHash('sha256').update(who).digest('base64url')

const inWords = (seconds: number) => (seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`)
