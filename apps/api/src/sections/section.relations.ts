import type { ArticleEntity } from '../articles/article.entity.ts'
import { article, articleOrderings, matching } from '../articles/article.noun.ts'
import { ascending } from '../relations/ordering.ts'
import { by, everything } from '../relations/path.ts'
import { list, one, paged } from '../relations/relation.ts'
import type { SectionEntity } from './section.entity.ts'
import { section } from './section.noun.ts'

export const inNavigation = ascending({ expression: 't.position', type: 'int' }, { expression: 't.id', type: 'uuid' })

export const allSections = list({
  name: 'Query.sections',
  to: () => section,
  path: everything,
  key: (_: null) => '',
  ordering: inNavigation,
  max: 100,
})

export const sectionBySlug = one({ name: 'Query.section', to: () => section, path: by('slug', 'text'), key: (slug: string) => slug })

export const sectionArticles = paged<SectionEntity, ArticleEntity, Parameters<typeof matching>[0]>({
  name: 'Section.articles',
  to: () => article,
  path: by('section_id'),
  key: (parent) => parent.id,
  orderings: articleOrderings,
  filter: matching,
})
