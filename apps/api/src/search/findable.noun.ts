import type { ArticleEntity } from '../articles/article.entity.ts'
import { article } from '../articles/article.noun.ts'
import type { Noun } from '../relations/noun.ts'

/** Articles as they are found: their lists of words, and of their own columns those by which they are seen, ordered and counted. */
export const findable: Noun<ArticleEntity> = { type: article.type, entity: article.entity, table: 'findable', visible: article.visible }
