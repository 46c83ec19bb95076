import { ErrorCode } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Asking } from '../access/policy.ts'
import { ask } from '../database/ask.ts'
import { problem } from '../graphql/problems.ts'
import { visibleRows } from '../relations/noun.ts'
import { ManuscriptEntity } from './manuscript.entity.ts'
import { manuscript } from './manuscript.noun.ts'

/** A manuscript that the viewer sees and that nobody else changes until the transaction ends. */
export interface Locked {
  readonly manager: EntityManager
  readonly asking: Asking
  /** The instant of the transaction, as exact as columns are. */
  readonly now: Date
  readonly row: ManuscriptEntity
}

/** Throws `NOT_FOUND` for what the viewer does not see, as for what is not there. */
export async function lockManuscript(manager: EntityManager, asking: Asking, key: string): Promise<Locked> {
  // Locked first and read by a statement of its own: the view is then as whoever held the lock before has left it.
  await manager.query('select from article where id = $1 for no key update', [key])
  const [seen] = await ask<Pick<Locked, 'now'> & Pick<ManuscriptEntity, 'stage'>>(
    manager,
    sql`select t.stage, date_trunc('milliseconds', ${asking.now}) as now from ${visibleRows(manuscript, asking)} t where t.id = ${key}::uuid`,
  )
  const row = seen && (await manager.findOneBy(ManuscriptEntity, { id: key }))
  if (!row) throw notFound()
  return { manager, asking, now: seen.now, row: Object.assign(row, { stage: seen.stage }) }
}

export const notFound = () => problem(ErrorCode.NOT_FOUND, 'There is no such article.')

/** Whether the viewer still sees it after what this transaction has done to it. */
export async function isStillSeen({ manager, asking, row }: Locked): Promise<boolean> {
  const rows = await ask(manager, sql`select from ${visibleRows(manuscript, asking)} t where t.id = ${row.id}::uuid`)
  return rows.length > 0
}
