import { limits } from '@broadsheet/schema'
import type { Facet } from '@broadsheet/schema/graphql'
import sql, { raw, type Sql } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import { yearOf } from '../articles/year.ts'
import { author } from '../authors/author.noun.ts'
import type { Loaders } from '../relations/loaders.ts'
import { visibleRows } from '../relations/noun.ts'
import { section } from '../sections/section.noun.ts'
import { tag } from '../tags/tag.noun.ts'
import { found, type Wanted } from './search.relations.ts'

/** Everything that a search finds, counted. */
export function facetsOf(loaders: Loaders, { text, filter }: Wanted): Promise<Facet[]> {
  return loaders.summary(found(text), text, { name: 'facets', filter, summary: counts })
}

/**
 * A row for each facet. `borne` has a row for each article and each value that it has, so that articles with none and with several
 * can be told: then the counts come to the number of articles.
 */
function counts(targets: Sql, asking: Asking): Sql {
  return sql`with found as materialized (select t.id, t.section_id, t.published_at from ${targets}),
    borne as materialized (
      select 'SECTION' as kind, f.id, v.slug as value, v.name as label from found f join ${visibleRows(section, asking)} v on v.id = f.section_id
      union all select 'TAG', x.article_id, v.slug, v.name from ${named('article_tag', 'tag_id')} x join ${visibleRows(tag, asking)} v on v.id = x.id
      union all select 'AUTHOR', x.article_id, v.slug, v.name from ${named('byline', 'author_id')} x join ${visibleRows(author, asking)} v on v.id = x.id
      union all select 'YEAR', f.id, year::text, year::text from found f cross join lateral (select ${yearOf(sql`f.published_at`)} as year) y),
    counted as (
      select kind, value, label, count(*)::int as count, row_number() over (partition by kind
        order by case kind when 'YEAR' then value::int else count(*) end desc, label, value) <= ${limits.search.facetValues}::int as told
      from borne group by kind, value, label)
    select k.kind, c.values, c."otherCount", (select count(*) from found)::int - b.articles as "missingCount", c.total - b.articles as "repeatCount"
    from (values (1, 'SECTION'), (2, 'TAG'), (3, 'AUTHOR'), (4, 'YEAR')) k(place, kind)
    cross join lateral (
      select coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count)
          order by case kind when 'YEAR' then value::int else count end desc, label, value) filter (where told), '[]') as values,
        coalesce(sum(count) filter (where not told), 0)::int as "otherCount", coalesce(sum(count), 0)::int as total
      from counted where counted.kind = k.kind) c
    cross join lateral (select count(distinct id)::int as articles from borne where borne.kind = k.kind) b
    order by k.place`
}

/** What the articles name in a table that ties them to it; an author can stand under an article twice. */
const named = (table: string, column: string) =>
  sql`(select distinct article_id, ${raw(column)} as id from ${raw(table)} where article_id in (select id from found))`
