import { alsoNewsroom } from '../access/policy.ts'
import { throughArticles } from '../articles/through-articles.ts'
import type { Noun } from '../relations/noun.ts'
import { TagEntity } from './tag.entity.ts'

/** A tag is public once a public article bears it: the subject of a draft can be the secret. */
export const tag: Noun<TagEntity> = {
  type: 'Tag',
  entity: TagEntity,
  table: 'tag',
  visible: alsoNewsroom(throughArticles('article_tag', 'tag_id')),
}
