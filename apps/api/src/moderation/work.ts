import { limits } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Viewer } from '../access/viewer.ts'
import { ask } from '../database/ask.ts'
import type { Writer } from '../database/writer.ts'
import { cleanText } from '../graphql/clean-text.ts'
import type { Context } from '../graphql/context.ts'

/** What every mutation of a moderator works with, within its transaction. */
export interface Work {
  readonly manager: EntityManager
  readonly viewer: Viewer
  /** The instant of the transaction, as exact as columns are. */
  readonly now: Date
}

/** A mutation: its name in the schema, and what the client sent. */
interface Asked {
  readonly mutation: string
  readonly args: { readonly idempotencyKey?: string | null }
}

/** Does `work` in one transaction; what is read afterwards is read anew. */
export async function writeAs<Result>(
  writer: Writer,
  { context, mutation, args: { idempotencyKey, ...input } }: Asked & { readonly context: Context },
  work: (work: Work) => Promise<Result>,
): Promise<Result> {
  const { viewer, loaders, clock } = context
  const result = await writer.write({ viewer, mutation, idempotencyKey, input }, async (manager) => {
    const [row] = await ask<{ now: Date }>(manager, sql`select date_trunc('milliseconds', ${clock()}) as now`)
    return work({ manager, viewer, now: row?.now ?? new Date() })
  })
  loaders.forget()
  return result
}

/** A reason that has to be given. Throws `BAD_USER_INPUT`. */
export const reasonOf = (reason: string | null | undefined): string =>
  cleanText('reason', reason ?? '', { min: 1, max: limits.comment.reason, lines: true })

/** A reason that can be left out. */
export const reasonIfAny = (reason: string | null | undefined): string | null =>
  cleanText('reason', reason ?? '', { min: 0, max: limits.comment.reason, lines: true }) || null
