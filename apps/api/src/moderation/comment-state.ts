import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { ask } from '../database/ask.ts'
import type { KeptComment, KeptState } from './kept.ts'

/** A comment that nobody else changes until the transaction ends. */
export interface LockedComment {
  readonly id: string
  readonly articleId: string
  readonly text: string
  readonly state: KeptState
  /** Users whose reports nobody has looked at. */
  readonly reports: readonly string[]
}

/** In the order of their keys, so that two bulks never wait for each other. What is not there is left out. */
export async function lockComments(manager: EntityManager, ids: readonly string[]): Promise<LockedComment[]> {
  await ask(manager, sql`select from comment where id = any(${ids}::uuid[]) order by id for no key update`)
  return ask<LockedComment>(
    manager,
    sql`select c.id, c.article_id as "articleId", c.text,
        json_build_object('status', c.status, 'verdict', c.verdict, 'publishedAt', c.published_at) as state,
        array(select r.user_id from comment_report r where r.comment_id = c.id and r.dismissed_at is null order by r.user_id) as reports
      from comment c where c.id = any(${ids}::uuid[])`,
  )
}

export async function putState(manager: EntityManager, id: string, { status, verdict, publishedAt }: KeptState): Promise<void> {
  await ask(
    manager,
    sql`update comment set status = ${status}, verdict = ${verdict}, published_at = ${publishedAt}::timestamptz where id = ${id}::uuid`,
  )
}

/** Settles reports, or with null for an instant opens them again. */
export async function settleReports(manager: EntityManager, id: string, settled: { reports: readonly string[]; at: Date | null }) {
  const { reports, at } = settled
  await ask(
    manager,
    sql`update comment_report set dismissed_at = ${at?.toISOString() ?? null}::timestamptz
      where comment_id = ${id}::uuid and user_id = any(${reports}::uuid[])`,
  )
}

const instant = (text: string | null) => (text === null ? null : Date.parse(text))

/** Whether a comment still is as a decision has left it. */
export const isAsLeft = ({ state }: LockedComment, left: KeptComment): boolean =>
  state.status === left.status && state.verdict === left.verdict && instant(state.publishedAt) === instant(left.publishedAt)
