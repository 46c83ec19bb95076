import type { ArticleFilter, NameFilter } from '@broadsheet/schema/graphql'
import sql from 'sql-template-tag'
import type { ArticleEntity } from '../articles/article.entity.ts'
import { article, articleOrderings, matching } from '../articles/article.noun.ts'
import { ascending } from '../relations/ordering.ts'
import { by, everything, through } from '../relations/path.ts'
import { one, paged } from '../relations/relation.ts'
import { bearsBeginning } from '../relations/words.ts'
import type { TagEntity } from './tag.entity.ts'
import { tag } from './tag.noun.ts'

export const tagBySlug = one({ name: 'Query.tag', to: () => tag, path: by('slug', 'text'), key: (slug: string) => slug })

export const allTags = paged({
  name: 'Query.tags',
  to: () => tag,
  path: everything,
  key: (_: null) => '',
  orderings: { NAME: ascending({ expression: 't.name', type: 'text' }, { expression: 't.id', type: 'uuid' }) },
  filter: ({ name }: NameFilter) => (name == null ? sql`true` : bearsBeginning(sql`t.name`, name)),
})

export const tagArticles = paged<TagEntity, ArticleEntity, ArticleFilter>({
  name: 'Tag.articles',
  to: () => article,
  path: through('article_tag', { parent: 'tag_id', target: 'article_id' }),
  key: (parent) => parent.id,
  orderings: articleOrderings,
  filter: matching,
})
