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

/**
 * A row for each facet. `named` has a row for each article and each value of it, so that articles with none and with several can be
 * told: then the counts come to the number of articles. Policies are asked about the values, each once, and not about each article.
 */
function counts(targets: Sql, asking: Asking): Sql {
  return sql`with found as materialized (select t.id, t.section_id, ${yearOf(sql`t.published_at`)} as year from ${targets}),
    named as materialized (
      select 'SECTION' as kind, id as article, section_id::text as key from found
      union all select 'TAG', x.article_id, x.tag_id::text from found join article_tag x on x.article_id = found.id
      union all (select distinct 'AUTHOR', x.article_id, x.author_id::text from found join byline x on x.article_id = found.id)
      union all select 'YEAR', id, year::text from found),
    counted as materialized (select kind, key, count(*)::int as count from named group by kind, key),
    borne as materialized (
      select *, row_number() over (partition by kind order by case kind when 'YEAR' then value::int else count end desc, label, value) as place
      from (
        select c.kind, c.key, v.slug as value, v.name as label, c.count from counted c join (
          ${valuesOf('SECTION', visibleRows(section, asking))}
          union all ${valuesOf('TAG', visibleRows(tag, asking))}
          union all ${valuesOf('AUTHOR', visibleRows(author, asking))}) v on v.kind = c.kind and v.key = c.key
        union all select kind, key, key, key, count from counted where kind = 'YEAR') each),
    bearing as (
      select kind, count(*)::int as articles from (select kind, article from named join borne using (kind, key) group by kind, article) each group by kind),
    summed as (
      select kind, json_agg(json_build_object('value', value, 'label', label, 'count', count) order by place) filter (where ${told}) as values,
        sum(count)::int as total, (sum(count) filter (where not ${told}))::int as others
      from borne group by kind)
    select k.kind, coalesce(values, '[]') as values, coalesce(others, 0) as "otherCount",
      (select count(*) from found)::int - coalesce(articles, 0) as "missingCount", coalesce(total - articles, 0) as "repeatCount"
    from (values (1, 'SECTION'), (2, 'TAG'), (3, 'AUTHOR'), (4, 'YEAR')) k(place, kind)
    left join summed on summed.kind = k.kind left join bearing on bearing.kind = k.kind order by k.place`
}

const told = sql`place <= ${limits.search.facetValues}::int`

/** What may be seen of the values that were counted. */
const valuesOf = (kind: string, visible: Sql) => sql`
  select ${kind}::text as kind, v.id::text as key, v.slug, v.name from ${visible} v where v.id in (select key::uuid from counted where kind = ${kind}::text)`
