import sql, { type Sql } from 'sql-template-tag'
import type { FoundStory } from './related.service.ts'
import { isPublic } from './visibility.ts'

/**
 * Stories that are kept for one article, of those that are public and of those that are not: more than are shown, because some may
 * not be public when it is read. So nothing hidden takes a place, whatever there is of it; and few `copies` of one story do.
 */
const kept = { stories: 30, copies: 3 }

interface Found {
  readonly released: boolean
  /** The copies that the article is one of; null if it is none. */
  readonly story: string | null
  /** What was found for it, best first. */
  readonly stories: readonly FoundStory[]
}

/**
 * The one statement that writes what was found for article `id`: its own list and, if it is released, the lists of the others. They
 * lose what is too much, but for the lists of what is not released: those are written by their own save only, which waits for nobody. Rows are
 * looked up by their keys, one kind after the other: asked for with "or", or joined, they would be read from end to end.
 */
export function keptSuggestions(id: string, { released, story, stories }: Found): Sql {
  const columns = stories.map(({ id: key, score, kind, terms, isOut }) => ({ key, score, kind, terms, is_out: isOut }))
  return sql`with found as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(columns)}::jsonb) f(key uuid, score real, kind text, terms text[], is_out boolean)),
    pairs as materialized (
      select ${id}::uuid as article_id, key as story_id, score, kind, terms from found where is_out
      union all select key, ${id}::uuid, score, kind, terms from found where ${released}),
    others as materialized (
      select o.article_id, o.story_id, o.score from found join suggested_story o on o.article_id = found.key
      where ${released} and found.is_out and o.story_id <> ${id}::uuid),
    placed as materialized (
      select article_id, story_id, row_number() over (partition by article_id, is_public order by score desc, story_id) as place from (
        select l.*, ${isPublic(sql`a`)} as is_public,
          row_number() over (partition by l.article_id, ${isPublic(sql`a`)}, e.story order by l.score desc, l.story_id) as copy
        from (select article_id, story_id, score from pairs union all select * from others) l
        join article a on a.id = l.story_id
        cross join lateral (select story from search_entry where article_id = l.story_id offset 0) e) each
      where copy <= ${kept.copies}),
    remaining as materialized (select article_id, story_id from placed where place <= ${kept.stories}),
    dropped as materialized (
      select article_id, story_id from suggested_story where article_id = ${id}::uuid
      union select article_id, story_id from suggested_story where ${released} and story_id = ${id}::uuid
      union select article_id, story_id from others
      except select article_id, story_id from remaining),
    written as (
      insert into suggested_story (article_id, story_id, score, kind, terms) select pairs.* from pairs join remaining using (article_id, story_id)
      on conflict (article_id, story_id) do update set score = excluded.score, kind = excluded.kind, terms = excluded.terms),
    told_again as (
      update search_entry e set story = coalesce(${story}::uuid, gen_random_uuid()) where e.article_id = ${id}::uuid
      and case when ${story}::uuid is null
        then exists (select from search_entry other where other.story = e.story and other.article_id <> e.article_id)
        else e.story <> ${story}::uuid end)
    delete from suggested_story o using dropped where o.article_id = dropped.article_id and o.story_id = dropped.story_id`
}
