import sql from 'sql-template-tag'
import type { Policy } from '../access/policy.ts'
import type { Noun } from '../relations/noun.ts'
import { ArticleEntity } from './article.entity.ts'

/** Readers are told why an article was taken back if they could have read it. */
const retractionVisible: Policy = (_, row) => {
  const appeared = sql`greatest(${row}.published_at, ${row}.embargoed_until)`
  return sql`${row}.status = 'RETRACTED' and ${appeared} <= ${row}.retracted_at and (${row}.unpublish_at is null or ${appeared} < ${row}.unpublish_at)`
}

/** A retracted article, of which nothing is public but that it was one. */
export const retraction: Noun<ArticleEntity> = {
  type: 'Retraction',
  entity: ArticleEntity,
  table: 'article',
  visible: retractionVisible,
  late: ['body'],
}
