import { limits } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import { author } from '../authors/author.noun.ts'
import { comment, commentOrderings, topLevel } from '../comments/comment.noun.ts'
import { image } from '../images/image.noun.ts'
import { listed, listedOrder } from '../related/listed.path.ts'
import { ascending } from '../relations/ordering.ts'
import { by, everything, named, type Path, through } from '../relations/path.ts'
import { list, one, paged } from '../relations/relation.ts'
import { section } from '../sections/section.noun.ts'
import { tag } from '../tags/tag.noun.ts'
import type { ArticleEntity } from './article.entity.ts'
import { article, articleOrderings, matching } from './article.noun.ts'
import type { KeptImageUse, KeptStories } from './body.ts'
import { retraction } from './retraction.noun.ts'

const inOrder = ascending({ expression: 'l.position', type: 'int' }, { expression: 't.id', type: 'uuid' })

/** The present slug, or a former one. A hidden article that bears the slug does not stand in the way of a visible one. */
const slug: Path = {
  ...by('slug', 'text'),
  where: (key) => sql`(t.slug = ${key} or t.id = (select article_id from former_slug where slug = ${key}))`,
}

export const articleBySlug = one({ name: 'Query.article', to: () => article, path: slug, key: (text: string) => text })

export const retractionBySlug = one({ name: 'Query.retraction', to: () => retraction, path: slug, key: (text: string) => text })

export const allArticles = paged({
  name: 'Query.articles',
  to: () => article,
  path: everything,
  key: (_: null) => '',
  orderings: articleOrderings,
  filter: matching,
})

export const articleSection = one({
  name: 'Article.section',
  to: () => section,
  path: by('id'),
  key: (parent: ArticleEntity) => parent.sectionId,
})

export const articleTags = list({
  name: 'Article.tags',
  to: () => tag,
  path: through('article_tag', { parent: 'article_id', target: 'tag_id' }),
  key: (parent: ArticleEntity) => parent.id,
  ordering: inOrder,
  max: 100,
})

export const articleBylines = list({
  name: 'Article.bylines',
  to: () => author,
  path: through('byline', { parent: 'article_id', target: 'author_id' }, { role: 'role' }),
  key: (parent: ArticleEntity) => parent.id,
  ordering: inOrder,
  max: 20,
})

/** Editors' picks first, then the stories within the text, then what was found by computation. */
export const articleRelated = paged({
  name: 'Article.related',
  to: () => article,
  path: listed,
  key: (parent: ArticleEntity) => parent.id,
  orderings: { BEST: listedOrder },
})

export const articleReferencedBy = paged({
  name: 'Article.referencedBy',
  to: () => article,
  path: through('related_story', { parent: 'story_id', target: 'article_id' }),
  key: (parent: ArticleEntity) => parent.id,
  orderings: { NEWEST: articleOrderings.NEWEST },
})

export const articleComments = paged({
  name: 'Article.comments',
  to: () => comment,
  path: by('article_id'),
  key: (parent: ArticleEntity) => parent.id,
  where: topLevel,
  orderings: commentOrderings,
})

/** The whole thread on every level: for its count, which leaves tombstones out. */
export const articleThread = paged({
  name: 'Article.commentCount',
  to: () => comment,
  path: by('article_id'),
  where: sql`t.status = 'PUBLISHED'`,
  key: (parent: ArticleEntity) => parent.id,
  orderings: commentOrderings,
})

export const usedImage = one({ name: 'ImageUse.image', to: () => image, path: by('id'), key: (use: KeptImageUse) => use.imageId })

/** Stories of a related block: its ids, in their order. */
export const blockStories = list({
  name: 'RelatedStoriesBlock.stories',
  to: () => article,
  path: named,
  key: (block: KeptStories) => named.keyOf(block.storyIds),
  ordering: named.ordering,
  max: limits.body.stories,
})
