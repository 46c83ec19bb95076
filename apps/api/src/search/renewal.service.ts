import sql, { type Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { ask } from '../database/ask.ts'
import { keepSuggestions } from '../related/related.service.ts'
import { type Indexed, keepEntry } from './entry.service.ts'

/**
 * Writes anew what is known of an article for finding it, and the stories that are related to it. The row of an article holds what was released last, or its latest draft
 * as long as nothing was: just what its entry is made of. An article that is gone meanwhile is none to find.
 */
export async function renewEntry(manager: EntityManager, id: string): Promise<void> {
  // Locked and then read by a statement of its own: whoever saves it meanwhile comes before all of this, or after.
  await ask(manager, sql`select from article where id = ${id}::uuid for no key update`)
  const [article] = await ask<Indexed['content'] & { released: boolean }>(
    manager,
    sql`select headline, standfirst, language, hero, body, published_version is not null or status = 'PUBLISHED' as released
      from article where id = ${id}::uuid`,
  )
  if (!article) return
  const { released } = article
  await keepEntry(manager, { id, content: article, released })
  await keepSuggestions(manager, { id, released })
}

/** An author or a tag has another name now: it is written into the entries of all articles that bear it. */
export async function renewEntriesOf(manager: EntityManager, named: { authorId: string } | { tagId: string }): Promise<void> {
  const bearing: Sql =
    'authorId' in named
      ? sql`select article_id from byline where author_id = ${named.authorId}::uuid`
      : sql`select article_id from article_tag where tag_id = ${named.tagId}::uuid`
  // All are locked before the first is written, in one order: two who write several of them do not wait for each other.
  const articles = await ask<{ id: string }>(manager, sql`select id from article where id in (${bearing}) order by id for no key update`)
  for (const { id } of articles) await renewEntry(manager, id)
}
