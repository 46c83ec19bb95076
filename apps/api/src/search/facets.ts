import { limits } from '@broadsheet/schema'
import type { Facet } from '@broadsheet/schema/graphql'
import sql, { type Sql } from 'sql-template-tag'
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

/** A row for each facet. Articles are counted before anybody looks up what their values are called: there are few values. */
function counts(targets: Sql, asking: Asking): Sql {
  return sql`with found as materialized (select t.section_id, t.tag_ids, t.author_ids, t.published_at from ${targets}),
    borne as materialized (
      select 'SECTION' as kind, section_id as id, null::int as year, count(*)::int as count from found group by section_id
      union all select 'TAG', id, null, count(*)::int from (select unnest(tag_ids) as id from found) x group by id
      union all select 'AUTHOR', id, null, count(*)::int from (select unnest(author_ids) as id from found) x group by id
      union all select 'YEAR', null, year, count(*)::int from (select ${yearOf(sql`published_at`)} as year from found) x group by year),
    named as materialized (
      ${valuesOf('SECTION', visibleRows(section, asking))} union all ${valuesOf('TAG', visibleRows(tag, asking))}
      union all ${valuesOf('AUTHOR', visibleRows(author, asking))}
      union all select kind, year::text, year::text, count from borne where kind = 'YEAR'),
    counted as (
      select *, row_number() over (partition by kind
        order by case kind when 'YEAR' then value::int else count end desc, label, value) <= ${limits.search.facetValues}::int as told
      from named)
    select k.kind, c.values, c."otherCount", f.articles - k.articles as "missingCount", c.total - k.articles as "repeatCount"
    from (select count(*)::int as articles, (count(*) filter (where tag_ids <> '{}'))::int as tagged,
      (count(*) filter (where author_ids <> '{}'))::int as signed from found) f
    cross join lateral (
      values (1, 'SECTION', f.articles), (2, 'TAG', f.tagged), (3, 'AUTHOR', f.signed), (4, 'YEAR', f.articles)) k(place, kind, articles)
    cross join lateral (
      select coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count)
          order by case kind when 'YEAR' then value::int else count end desc, label, value) filter (where told), '[]') as values,
        coalesce(sum(count) filter (where not told), 0)::int as "otherCount", coalesce(sum(count), 0)::int as total
      from counted where counted.kind = k.kind) c
    order by k.place`
}

/** The values of one kind, with their names. */
const valuesOf = (kind: string, rows: Sql) =>
  sql`select b.kind, v.slug as value, v.name as label, b.count from borne b join ${rows} v on v.id = b.id where b.kind = ${kind}`
