import { limits, type RelatedOrigin, type RelatedReasonKind } from '@broadsheet/schema'
import sql, { raw } from 'sql-template-tag'
import { ascending } from '../relations/ordering.ts'
import type { Path } from '../relations/path.ts'

/** What the list of related stories knows of a story on it. */
export interface Listed {
  readonly origin: RelatedOrigin
  readonly kind: RelatedReasonKind
  readonly terms: string[]
}

/**
 * The related stories of an article: what its editors picked, what they placed in the text, and then, until the list is long enough,
 * what was found by computation. Only what is visible counts: a hidden story keeps no place, and stands for none of its copies.
 */
export const listed: Path = {
  keyType: 'uuid',
  from: (rows) => sql`(
      select *, row_number() over (order by part, place, story_id) as turn from (
        select c.*, row_number() over (partition by coalesce(e.story, c.story_id) order by c.part, c.place, c.story_id) as copy
        from (
          select story_id, case when in_text then 1 else 0 end as part, position::float8 as place,
            case when in_text then 'IN_TEXT' else 'EDITORS_CHOICE' end as kind, '{}'::text[] as terms
          from related_story where article_id = k.key
          union all
          select s.story_id, 2, -s.score::float8, s.kind, s.terms from suggested_story s where s.article_id = k.key
            and not exists (select from related_story r where r.article_id = k.key and r.story_id = s.story_id)
            and not exists (select from unrelated_story u where u.article_id = k.key and u.story_id = s.story_id)) c
        join ${rows} v on v.id = c.story_id left join search_entry e on e.article_id = c.story_id
        where c.part < 2 or (v.suggestible and e.story is distinct from (select story from search_entry where article_id = k.key))) each
      where copy = 1) l join ${rows} t on t.id = l.story_id`,
  where: () => sql`(l.part < 2 or l.turn <= ${raw(String(limits.suggested.fill))})`,
  link: sql`json_build_object('origin', case when l.part < 2 then 'EDITOR' else 'AUTO' end, 'kind', l.kind, 'terms', l.terms)`,
}

export const listedOrder = ascending(
  { expression: 'l.part', type: 'int' },
  { expression: 'l.place', type: 'float8' },
  { expression: 'l.story_id', type: 'uuid' },
)
