import { alsoNewsroom } from '../access/policy.ts'
import { throughArticles } from '../articles/through-articles.ts'
import type { Noun } from '../relations/noun.ts'
import { AuthorEntity } from './author.entity.ts'

/** A name is public once a public article bears it: whom the newsroom is about to hire is nobody's business. */
export const author: Noun<AuthorEntity> = {
  type: 'Author',
  entity: AuthorEntity,
  table: 'author',
  visible: alsoNewsroom(throughArticles('byline', 'author_id')),
}
