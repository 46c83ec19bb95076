import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { ask } from '../database/ask.ts'
import type { KeptCommenting } from './kept.ts'

/** What was decided about the comments of an article; nobody else changes it until the transaction ends. */
export async function lockCommenting(manager: EntityManager, articleId: string): Promise<KeptCommenting | null> {
  const [row] = await ask<{ commenting: KeptCommenting }>(
    manager,
    sql`select json_build_object('override', commenting_override, 'guests', guests_may_comment, 'endsAt', commenting_ends_at) as commenting
      from article where id = ${articleId}::uuid for no key update`,
  )
  return row?.commenting ?? null
}

export async function putCommenting(
  manager: EntityManager,
  articleId: string,
  { override, guests, endsAt }: KeptCommenting,
): Promise<void> {
  await ask(
    manager,
    sql`update article set commenting_override = ${override}, guests_may_comment = ${guests}, commenting_ends_at = ${endsAt}::timestamptz
      where id = ${articleId}::uuid`,
  )
}
