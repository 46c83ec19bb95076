import { ErrorCode } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Asking } from '../../access/policy.ts'
import { ask } from '../../database/ask.ts'
import { problem } from '../../graphql/problems.ts'
import { fromGlobalId } from '../../relations/global-id.ts'
import { visibleRows } from '../../relations/noun.ts'
import { comment } from '../comment.noun.ts'
import { editableUntil, writtenBy } from '../comment.policy.ts'
import { KeptCommentEntity } from '../kept-comment.entity.ts'

interface Seen {
  readonly own: boolean
  /** Until when the viewer can change it; null if they cannot. */
  readonly editableUntil: Date | null
  /** The instant of the transaction, as exact as columns are. */
  readonly now: Date
}

/** A comment that nobody else changes until the transaction ends. */
export type Locked = KeptCommentEntity & Seen

/** Throws `NOT_FOUND` for what the viewer neither sees nor wrote, as for what is not there. */
export async function lockComment(manager: EntityManager, asking: Asking, id: string): Promise<Locked> {
  const named = fromGlobalId(id)
  const key = named?.type === comment.type ? named.key : null
  await ask(manager, sql`select from comment where id = ${key}::uuid for no key update`)
  const r = sql`r`
  const [seen] = await ask<Seen>(
    manager,
    sql`select * from (
      select coalesce(${writtenBy(asking.viewer, r)}, false) as own, ${editableUntil(asking, r)} as "editableUntil",
        exists (select from ${visibleRows(comment, asking)} v where v.id = r.id) as seen, date_trunc('milliseconds', ${asking.now}) as now
      from comment r where r.id = ${key}::uuid) c where own or seen`,
  )
  const row = seen && key !== null ? await manager.findOneBy(KeptCommentEntity, { id: key }) : null
  if (!seen || !row) throw problem(ErrorCode.NOT_FOUND, 'There is no such comment.')
  return Object.assign(row, seen)
}
