import sql from 'sql-template-tag'
import type { ArticleEntity } from '../articles/article.entity.ts'
import { article } from '../articles/article.noun.ts'
import type { Noun } from '../relations/noun.ts'

/**
 * Articles as they are found: their entries, which bear the columns of their articles by which they are seen, ordered and counted.
 * Looked at like this, they are in the indexes of what was released.
 */
export const findable: Noun<ArticleEntity> = {
  type: article.type,
  entity: article.entity,
  table: 'search_entry',
  visible: article.visible,
  derived: { id: (_, row) => sql`${row}.article_id` },
}
