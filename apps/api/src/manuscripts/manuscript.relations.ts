import { limits } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import { article } from '../articles/article.noun.ts'
import { author } from '../authors/author.noun.ts'
import { ascending, descending } from '../relations/ordering.ts'
import { by, everything, named, type Path, through } from '../relations/path.ts'
import { list, one, paged } from '../relations/relation.ts'
import { section } from '../sections/section.noun.ts'
import { tag } from '../tags/tag.noun.ts'
import { colleague } from '../users/colleague.noun.ts'
import type { KeptByline } from './content.ts'
import type { ManuscriptEntity } from './manuscript.entity.ts'
import { manuscript, manuscriptOrderings, matching, revision } from './manuscript.noun.ts'
import type { RevisionEntity } from './revision.entity.ts'

/** A manuscript or a revision: both hold the keys of what stands in them. */
type Written = ManuscriptEntity | RevisionEntity

export const allManuscripts = paged({
  name: 'Query.manuscripts',
  to: () => manuscript,
  path: everything,
  key: (_: null) => '',
  orderings: manuscriptOrderings,
  filter: matching,
})

export const writtenSection = one({ name: 'Manuscript.section', to: () => section, path: by('id'), key: (row: Written) => row.sectionId })

export const writtenTags = list({
  name: 'Manuscript.tags',
  to: () => tag,
  path: named,
  key: (row: Written) => named.keyOf(row.tagIds),
  ordering: named.ordering,
  max: limits.article.tags,
})

/** The bylines themselves are the key: an author may stand there twice, as writer and photographer. */
const signed: Path = {
  keyType: 'text',
  from: (rows) =>
    sql`jsonb_array_elements(k.key::jsonb) with ordinality l(byline, position) join ${rows} t on t.id = (l.byline->>'authorId')::uuid`,
  where: () => sql`true`,
  link: sql`json_build_object('role', l.byline->>'role')`,
}

export const writtenBylines = list({
  name: 'Manuscript.bylines',
  to: () => author,
  path: signed,
  key: ({ bylines }: { bylines: KeptByline[] }) => (bylines.length === 0 ? null : JSON.stringify(bylines)),
  ordering: ascending({ expression: 'l.position', type: 'int' }),
  max: limits.article.bylines,
})

export const manuscriptRevisions = paged({
  name: 'Manuscript.revisions',
  to: () => revision,
  path: by('article_id'),
  key: (row: ManuscriptEntity) => row.id,
  orderings: { LATEST: descending({ expression: 't.number', type: 'int' }) },
})

export const savedBy = one({ name: 'Manuscript.savedBy', to: () => colleague, path: by('id'), key: (row: Written) => row.savedBy })

export const manuscriptArticle = one({
  name: 'Manuscript.article',
  to: () => article,
  path: by('id'),
  key: (row: ManuscriptEntity) => row.id,
})

export const revisionManuscript = one({
  name: 'Revision.manuscript',
  to: () => manuscript,
  path: by('id'),
  key: (row: RevisionEntity) => row.articleId,
})

/** What computation found for it, of what may be suggested anywhere. */
export const manuscriptSuggested = list({
  name: 'Manuscript.suggested',
  to: () => article,
  path: through('suggested_story', { parent: 'article_id', target: 'story_id' }, { score: 'score', kind: 'kind', terms: 'terms' }),
  key: (row: ManuscriptEntity) => row.id,
  where: sql`t.suggestible`,
  ordering: ascending({ expression: '-l.score', type: 'float8' }, { expression: 't.id', type: 'uuid' }),
  max: limits.suggested.offered,
})

const picked = { path: named, key: (ids: readonly string[]) => named.keyOf(ids), ordering: named.ordering, max: limits.list }

/** What editors picked: a list of keys, as manuscripts and as what readers see. */
export const pickedManuscripts = list({ name: 'picked manuscripts', to: () => manuscript, ...picked })
export const pickedArticles = list({ name: 'picked articles', to: () => article, ...picked })
