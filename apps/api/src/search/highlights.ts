import type { SearchField } from '@broadsheet/schema'
import type { Highlight } from '@broadsheet/schema/graphql'
import sql, { type Sql } from 'sql-template-tag'
import type { ArticleEntity } from '../articles/article.entity.ts'
import { article } from '../articles/article.noun.ts'
import type { Loaders } from '../relations/loaders.ts'
import type { Placed } from '../relations/page.ts'
import { marks, pieces, whole } from './fragments.ts'
import { queryOf, tsqueries } from './query.ts'

/** Characters of a text that are looked at: more than nearly every article has, and few enough for a page of the longest ones. */
const lookedAt = 40_000

interface Marked {
  field: SearchField
  short: boolean
  text: string
}

/** The words of a search in their places in an article that it found: one highlight for each field that bears some of them. */
export async function highlightsOf(loaders: Loaders, { node, link }: Placed<ArticleEntity>): Promise<Highlight[]> {
  const { text } = link as { text: string }
  const marked = await loaders.about(article, node, { name: `highlights ${JSON.stringify(text)}`, value: markedFields(text) })
  return ((marked ?? []) as Marked[]).map(({ field, short, text }) => ({ field, fragments: short ? [whole(text)] : pieces(text) }))
}

/**
 * The fields of article `t` that bear some of the words, in their order, as they are read now: the whole of a short one, the lines of
 * a long one in which words stand. Postgres marks all words, which takes time in proportion to the text; its own choice of
 * fragments takes the square of the number of words.
 */
function markedFields(text: string): Sql {
  const options = `HighlightAll=true, StartSel=${marks.start}, StopSel=${marks.stop}`
  const headline = (words: Sql) => sql`ts_headline(l.config::regconfig, ${words}, q.some, ${options}::text)`
  const bearing = (words: Sql) => sql`to_tsvector(l.config::regconfig, ${words}) @@ q.some`
  return sql`(select json_agg(json_build_object('field', field, 'short', short, 'text', marked) order by place)
    from search_entry l join ${tsqueries(queryOf(text))} q on q.config = l.config
    cross join lateral (values
      (1, 'HEADLINE', true, t.headline), (2, 'STANDFIRST', true, t.standfirst), (3, 'TAGS', true, l.tags), (4, 'BYLINES', true, l.bylines),
      (5, 'BODY', false, l.body), (6, 'CAPTIONS', false, l.captions)) f(place, field, short, printed)
    cross join lateral (select translate(left(printed, ${lookedAt}::int), ${marks.start + marks.stop}::text, '') as plain) p
    cross join lateral (
      select ${headline(sql`plain`)} as marked where short and ${bearing(sql`plain`)}
      union all
      select string_agg(line, ${'\n'}::text) from string_to_table(${headline(sql`plain`)}, ${'\n'}::text) line
        where not short and strpos(line, ${marks.start}::text) > 0
          and ${bearing(sql`translate(line, ${marks.start + marks.stop}::text, '')`)}) m
    where l.article_id = t.id and marked is not null)`
}
