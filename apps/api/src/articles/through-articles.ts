import sql, { raw } from 'sql-template-tag'
import type { Policy } from '../access/policy.ts'
import { visibleRows } from '../relations/noun.ts'
import { article } from './article.noun.ts'

/** Visible through a visible article: `table` ties `article_id` to the row by `column`. */
export function throughArticles(table: string, column: string): Policy {
  return (asking, row) => sql`exists (
    select from ${raw(table)} x join ${visibleRows(article, asking)} a on a.id = x.article_id where x.${raw(column)} = ${row}.id)`
}
