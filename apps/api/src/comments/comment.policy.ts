import sql from 'sql-template-tag'
import type { Policy } from '../access/policy.ts'
import { article } from '../articles/article.noun.ts'
import { visibleRows } from '../relations/noun.ts'

/** A comment is public if moderation has released it and every comment above it, and its article is public. */
export const commentVisible: Policy = (asking, row) =>
  sql`${row}.status = 'PUBLISHED'
    and exists (select from ${visibleRows(article, asking)} a where a.id = ${row}.article_id)
    and not exists (select from comment above where above.id = any(${row}.ancestors) and above.status <> 'PUBLISHED')`
