import type { ArticleFilter } from '@broadsheet/schema/graphql'
import type { ArticleEntity } from '../articles/article.entity.ts'
import { article, articleOrderings, matching } from '../articles/article.noun.ts'
import { by, through } from '../relations/path.ts'
import { one, paged } from '../relations/relation.ts'
import type { TagEntity } from './tag.entity.ts'
import { tag } from './tag.noun.ts'

export const tagBySlug = one({ name: 'Query.tag', to: () => tag, path: by('slug', 'text'), key: (slug: string) => slug })

export const tagArticles = paged<TagEntity, ArticleEntity, ArticleFilter>({
  name: 'Tag.articles',
  to: () => article,
  path: through('article_tag', { parent: 'tag_id', target: 'article_id' }),
  key: (parent) => parent.id,
  orderings: articleOrderings,
  filter: matching,
})
