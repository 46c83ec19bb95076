import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { ask } from '../database/ask.ts'
import type { KeptSanction } from './kept.ts'

/** What holds of a user, or held until it ended by itself; nobody else changes it until the transaction ends. */
export async function lockSanction(manager: EntityManager, userId: string): Promise<KeptSanction | null> {
  await ask(manager, sql`select pg_advisory_xact_lock(hashtextextended(${`sanction ${userId}`}, 0))`)
  const [row] = await ask<{ sanction: KeptSanction }>(
    manager,
    sql`select json_build_object('kind', kind, 'until', until, 'reason', reason, 'madeAt', made_at, 'madeBy', made_by) as sanction
      from commenter_sanction where user_id = ${userId}::uuid`,
  )
  return row?.sanction ?? null
}

export async function putSanction(manager: EntityManager, userId: string, sanction: KeptSanction | null): Promise<void> {
  await ask(manager, sql`delete from commenter_sanction where user_id = ${userId}::uuid`)
  if (sanction === null) return
  const { kind, until, reason, madeAt, madeBy } = sanction
  await ask(
    manager,
    sql`insert into commenter_sanction (user_id, kind, until, reason, made_at, made_by)
      values (${userId}::uuid, ${kind}, ${until}::timestamptz, ${reason}, ${madeAt}::timestamptz, ${madeBy}::uuid)`,
  )
}
