import { ErrorCode, limits } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Asking } from '../../access/policy.ts'
import { article } from '../../articles/article.noun.ts'
import { ask } from '../../database/ask.ts'
import { badInput, problem } from '../../graphql/problems.ts'
import { fromGlobalId } from '../../relations/global-id.ts'
import { visibleRows } from '../../relations/noun.ts'
import { comment } from '../comment.noun.ts'

/** An article that takes comments. */
export interface OpenArticle {
  readonly id: string
  readonly language: string
  readonly guestsMayComment: boolean
  /** The instant of the transaction, as exact as columns are. */
  readonly now: Date
}

/** Throws `NOT_FOUND` for an article that is not public, as for one that is not there, and `COMMENTS_CLOSED`. */
export async function openArticle(manager: EntityManager, asking: Asking, key: string | null): Promise<OpenArticle> {
  const [found] = await ask<OpenArticle & { accepting: string }>(
    manager,
    sql`select t.id, t.language, t.guests_may_comment as "guestsMayComment", t.accepting, date_trunc('milliseconds', ${asking.now}) as now
      from ${visibleRows(article, asking)} t where t.id = ${key}::uuid`,
  )
  if (!found) throw problem(ErrorCode.NOT_FOUND, 'There is no such article.')
  if (found.accepting === 'CLOSED') throw problem(ErrorCode.COMMENTS_CLOSED, 'This article takes no more comments.')
  return found
}

export const articleKeyOf = (id: string): string | null => {
  const named = fromGlobalId(id)
  return named?.type === article.type ? named.key : null
}

/** Where a comment stands in its thread. */
interface Place {
  readonly parentId: string | null
  readonly ancestors: readonly string[]
}

const top: Place = { parentId: null, ancestors: [] }

/** The place below the comment that is answered, or beside it where the thread is as deep as it may be. */
export async function placeBelow(
  manager: EntityManager,
  asking: Asking,
  { articleId, parent }: { articleId: string; parent?: string | null },
) {
  if (parent == null) return top
  const named = fromGlobalId(parent)
  const key = named?.type === comment.type ? named.key : null
  const [found] = await ask<{ id: string; parentId: string | null; ancestors: string[] }>(
    manager,
    sql`select t.id, t.parent_id as "parentId", t.ancestors from ${visibleRows(comment, asking)} t
      where t.id = ${key}::uuid and t.article_id = ${articleId}::uuid and t.status = 'PUBLISHED'`,
  )
  if (!found) throw badInput('input.parent', '"input.parent" must be the id of a public comment on this article.')
  const { id, parentId, ancestors } = found
  return ancestors.length < limits.comment.depth ? { parentId: id, ancestors: [...ancestors, id] } : { parentId, ancestors }
}
