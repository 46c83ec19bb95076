import { ErrorCode } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Asking } from '../access/policy.ts'
import { article } from '../articles/article.noun.ts'
import { ask } from '../database/ask.ts'
import { problem } from '../graphql/problems.ts'
import { fromGlobalId } from '../relations/global-id.ts'
import { visibleRows } from '../relations/noun.ts'

interface Found {
  readonly id: string
  readonly sectionId: string
}

/** An article that readers see, by its global id. Throws `NOT_FOUND` for any other. */
export async function findPublicArticle(manager: EntityManager, asking: Asking, globalId: string): Promise<Found> {
  const parts = fromGlobalId(globalId)
  const key = parts?.type === article.type ? parts.key : null
  const [found] = await ask<Found>(
    manager,
    sql`select a.id, a.section_id as "sectionId" from ${visibleRows(article, asking)} a where a.id = ${key}::uuid`,
  )
  if (!found) throw problem(ErrorCode.NOT_FOUND, 'There is no such article.', { field: 'article' })
  return found
}
