import { createHash } from 'node:crypto'
import { ErrorCode, limits } from '@broadsheet/schema'
import type { DataSource, EntityManager } from 'typeorm'
import type { Viewer } from '../access/viewer.ts'
import { badInput, problem } from '../graphql/problems.ts'

/** A mutation as somebody asked for it. */
export interface Asked {
  readonly viewer: Viewer
  /** Name of the mutation. */
  readonly mutation: string
  readonly idempotencyKey?: string | null | undefined
  /** What the client sent, without secrets: it is kept as a hash, to tell a repetition from another request. */
  readonly input: unknown
}

/** Writing: each mutation is one transaction, and what was acknowledged is on disk. */
export class Writer {
  constructor(private readonly source: DataSource) {}

  /**
   * Does `work` in one transaction, at most once for an `idempotencyKey`: a repetition gets the same result without doing it
   * again. The result is kept as JSON, so it should be small: the key of what was written. Throws `CONFLICT` while the first
   * request is under way, `IDEMPOTENCY_KEY_REUSED` if it was another one.
   */
  async write<Result>(asked: Asked, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const { viewer, idempotencyKey: key } = asked
    if (key == null) return this.source.transaction(work)
    checkKey(key)
    const asker = viewer.userId ?? `address ${viewer.connection.address}`
    return this.source.transaction(async (manager) => {
      const [lock] = await manager.query<{ got: boolean }[]>('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as got', [
        JSON.stringify([asker, key]),
      ])
      if (!lock?.got) throw problem(ErrorCode.CONFLICT, 'A request with this "idempotencyKey" is under way.')
      const kept = await this.kept<Result>(manager, { asker, key, request: hashOf(asked) })
      if (kept) return kept.reply
      const reply = await work(manager)
      await manager.query('insert into idempotent_reply (asker, key, request, reply) values ($1, $2, $3, $4)', [
        asker,
        key,
        hashOf(asked),
        JSON.stringify(reply ?? null),
      ])
      return reply
    })
  }

  /** The reply to the first request with this key, if there was one within a day. */
  private async kept<Result>(manager: EntityManager, first: { asker: string; key: string; request: string }) {
    await manager.query(`delete from idempotent_reply where created_at < now() - interval '24 hours'`)
    const [row] = await manager.query<{ request: string; reply: Result }[]>(
      'select request, reply from idempotent_reply where asker = $1 and key = $2',
      [first.asker, first.key],
    )
    if (row && row.request !== first.request) {
      throw problem(ErrorCode.IDEMPOTENCY_KEY_REUSED, 'This "idempotencyKey" came before, with another mutation or another input.')
    }
    return row
  }
}

function checkKey(key: string): void {
  const max = limits.idempotencyKey
  if (key.length === 0 || key.length > max) {
    throw badInput('idempotencyKey', `"idempotencyKey" must have 1 to ${max} characters.`, { min: 1, max })
  }
}

const hashOf = ({ mutation, input }: Asked) =>
  createHash('sha256')
    .update(JSON.stringify([mutation, input]))
    .digest('base64url')
