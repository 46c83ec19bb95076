import type { ArticleFilter, NameFilter } from '@broadsheet/schema/graphql'
import sql from 'sql-template-tag'
import type { ArticleEntity } from '../articles/article.entity.ts'
import { article, articleOrderings, matching } from '../articles/article.noun.ts'
import { image } from '../images/image.noun.ts'
import { ascending } from '../relations/ordering.ts'
import { by, everything, type Path } from '../relations/path.ts'
import { one, paged } from '../relations/relation.ts'
import { bearsBeginning } from '../relations/words.ts'
import type { AuthorEntity } from './author.entity.ts'
import { author } from './author.noun.ts'

const byName = ascending({ expression: 't.name', type: 'text' }, { expression: 't.id', type: 'uuid' })

export const authorBySlug = one({ name: 'Query.author', to: () => author, path: by('slug', 'text'), key: (slug: string) => slug })

export const allAuthors = paged({
  name: 'Query.authors',
  to: () => author,
  path: everything,
  key: (_: null) => '',
  orderings: { NAME: byName },
  filter: ({ name }: NameFilter) => (name == null ? sql`true` : bearsBeginning(sql`t.name`, name)),
})

export const authorPortrait = one({
  name: 'Author.portrait',
  to: () => image,
  path: by('id'),
  key: (parent: AuthorEntity) => parent.portraitId,
})

/** An author may stand twice under an article, as writer and photographer: the article is still listed once. */
const signed: Path = {
  ...by('author_id'),
  where: (key) => sql`exists (select from byline b where b.article_id = t.id and b.author_id = ${key})`,
}

export const authorArticles = paged<AuthorEntity, ArticleEntity, ArticleFilter>({
  name: 'Author.articles',
  to: () => article,
  path: signed,
  key: (parent) => parent.id,
  orderings: articleOrderings,
  filter: matching,
})
