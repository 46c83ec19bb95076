import type { SearchMatch } from '@broadsheet/schema'
import type { ArticleFilter } from '@broadsheet/schema/graphql'
import sql, { empty } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import type { ArticleEntity } from '../articles/article.entity.ts'
import { article, matching } from '../articles/article.noun.ts'
import { visibleRows } from '../relations/noun.ts'
import { descending } from '../relations/ordering.ts'
import type { Placed } from '../relations/page.ts'
import type { Path } from '../relations/path.ts'
import { type Paged, paged, type Rung } from '../relations/relation.ts'
import { findable } from './findable.noun.ts'
import { type Query, queryOf, tsqueries } from './query.ts'

/** What somebody searches for, and among which articles. */
export interface Wanted {
  readonly text: string
  readonly filter: ArticleFilter | null
}

/** Which entries match the query `q` in the language of each. */
const whole = sql`l.words @@ q.words`

/**
 * What must not be there is looked for in the whole article. Where nothing can be meant so, nobody looks: then whatever is in a part is
 * in the whole, and reading its list of words is most of the work.
 */
const rungsOf = ({ text }: Query): readonly Rung[] => {
  const also = text.includes('-') ? sql` and ${whole}` : empty
  return [
    { rank: 4, where: sql`l.headline @@ q.words${also}` },
    { rank: 3, where: sql`l.subject @@ q.words and not l.headline @@ q.words${also}` },
    { rank: 2, where: sql`${whole} and l.subject @@ q.some and not l.subject @@ q.words and not l.headline @@ q.words` },
    { rank: 1, where: sql`${whole} and not l.subject @@ q.some and not l.subject @@ q.words and not l.headline @@ q.words` },
  ]
}

const newest = descending({ expression: 'l.published_at', type: 'timestamptz' }, { expression: 'l.id', type: 'uuid' })

/** Articles of one language that are looked through first, because they are the newest. */
const recent = 4_000

/**
 * Where much is found, the newest of it fill a page; where little is, all of it is soon looked through. An index on dates helps with the
 * former only: the second condition is written so that none is read for it from end to end.
 */
const stretches = [sql`l.published_at between q.recent and q.now`, sql`(l.published_at < q.recent) is true`]

/** The query in each language, once for everything that is asked with it, and since when there were as many articles as are recent. */
const asked = (query: Query, { now }: Asking) => sql`q as materialized (
  select q.*, ${now} as now, coalesce((select published_at from search_entry where config = q.config and status = 'PUBLISHED' and published_at <= ${now}
    order by published_at desc offset ${recent}::int limit 1), '-infinity') as recent from ${tsqueries(query)} q)`

/** Public articles in which `text` is found. The query is part of the path: it is the same for all articles of a language. */
export function found(text: string): Paged<string, ArticleEntity, ArticleFilter> {
  const query = queryOf(text)
  const path: Path = {
    keyType: 'text',
    given: (asking) => asked(query, asking),
    // Policy and order are asked of the narrow row first, so that only articles of the page are looked for.
    from: (rows, asking) => sql`q join ${visibleRows(findable, asking)} l on l.config = q.config join ${rows} t on t.id = l.id`,
    where: () => whole,
    link: sql`json_build_object('text', ${text}::text)`,
  }
  return paged({
    name: `Query.search ${JSON.stringify(text)}`,
    to: () => article,
    path,
    key: (key: string) => key,
    orderings: { RELEVANCE: newest },
    rungs: rungsOf(query),
    stretches,
    counted: {
      to: () => findable,
      path: { ...path, from: (rows) => sql`q join ${rows} t on t.config = q.config`, where: () => sql`t.words @@ q.words` },
    },
    filter: matching,
  })
}

const matches: Readonly<Record<number, SearchMatch>> = { 4: 'HEADLINE', 3: 'SUBJECT', 2: 'PARTLY_SUBJECT', 1: 'TEXT' }

/** Where the words were found. */
export function matchOf({ place: [rank] }: Placed<ArticleEntity>): SearchMatch {
  return matches[Number(rank)] ?? 'TEXT'
}

/** Milliseconds up to which dates make a difference: until 2286. */
const calendar = 1e13

/** The rung and, as a fraction that is never whole, the date. */
export function scoreOf({ node, place: [rank] }: Placed<ArticleEntity>): number {
  const age = Math.min(Math.max(node.publishedAt.getTime() / calendar, 0), 0.999999)
  return Number(rank) + age
}
