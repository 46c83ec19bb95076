import { ErrorCode, Permission, type Role } from '@broadsheet/schema'
import type { CommenterArgs, SanctionArgs } from '@broadsheet/schema/graphql'
import sql from 'sql-template-tag'
import { requirePermission } from '../access/permission.ts'
import { ask } from '../database/ask.ts'
import type { Writer } from '../database/writer.ts'
import type { Context } from '../graphql/context.ts'
import { problem } from '../graphql/problems.ts'
import { comingInstant } from '../manuscripts/instants.ts'
import { fromGlobalId } from '../relations/global-id.ts'
import { logDecision } from './decision-log.ts'
import type { KeptSanction } from './kept.ts'
import { lockSanction, putSanction } from './sanction-state.ts'
import { reasonOf, type Work, writeAs } from './work.ts'

/** What moderators take from commenters. Every method answers with the key of the user. */
export class SanctionService {
  constructor(private readonly writer: Writer) {}

  async sanction(context: Context, args: SanctionArgs): Promise<string> {
    requirePermission(context.viewer, Permission.MODERATE)
    const reason = reasonOf(args.reason)
    return writeAs(this.writer, { context, mutation: 'sanctionCommenter', args }, async (work) => {
      const { manager, viewer, now } = work
      const userId = await findCommenter(work, args.user)
      const until = args.until ? (await comingInstant(work, 'until', args.until)).toISOString() : null
      const before = await lockSanction(manager, userId)
      const after: KeptSanction = { kind: args.kind, until, reason, madeAt: now.toISOString(), madeBy: viewer.userId }
      await putSanction(manager, userId, after)
      await logDecision(work, { decision: args.kind, reason, userId, before: { sanction: before }, after: { sanction: after } })
      return userId
    })
  }

  async lift(context: Context, args: CommenterArgs): Promise<string> {
    requirePermission(context.viewer, Permission.MODERATE)
    return writeAs(this.writer, { context, mutation: 'liftSanction', args }, async (work) => {
      const userId = await findCommenter(work, args.user)
      const before = await lockSanction(work.manager, userId)
      if (!holds(before, work)) {
        throw problem(ErrorCode.INVALID_TRANSITION, 'Nothing was taken from this commenter that could be given back.', { legal: [] })
      }
      await putSanction(work.manager, userId, null)
      await logDecision(work, { decision: 'LIFT', userId, before: { sanction: before }, after: { sanction: null } })
      return userId
    })
  }
}

const holds = (sanction: KeptSanction | null, { now }: Work) =>
  sanction !== null && (sanction.until === null || Date.parse(sanction.until) > now.getTime())

/** A reader who has written something: of other users a moderator does not know that there are any. */
async function findCommenter({ manager, viewer }: Work, globalId: string): Promise<string> {
  const parts = fromGlobalId(globalId)
  const key = parts?.type === 'User' ? parts.key : null
  if (key !== null && key === viewer.userId) throw problem(ErrorCode.FORBIDDEN, 'You cannot do this to yourself.', { field: 'user' })
  const [user] = await ask<{ id: string; role: Role }>(
    manager,
    sql`select id, role from app_user u where id = ${key}::uuid and exists (select from comment c where c.user_id = u.id)`,
  )
  if (!user) throw problem(ErrorCode.NOT_FOUND, 'There is no such commenter.', { field: 'user' })
  if (user.role !== 'READER') throw problem(ErrorCode.FORBIDDEN, 'You cannot do this to somebody of the newsroom.', { field: 'user' })
  return user.id
}
