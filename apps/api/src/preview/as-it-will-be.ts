import sql, { type Sql } from 'sql-template-tag'
import type { Opened } from './previews.ts'

/**
 * The paper as it will be: a `with` clause that puts one revision of one article in the place of its row and its links, as if
 * it were published now. Every statement of a preview begins with it. No policy knows of previews: each goes on showing what is
 * public, so that a preview opens that one article, what only it shows, and nothing else. Its readers' comments stay away,
 * because they may be hidden together with it. What was computed from its words stays away too, unless the revision is the one
 * that they were read in: a preview shows no word of another.
 */
export function asItWillBe({ articleId, number }: Opened, now: Sql): Sql {
  // Columns keep milliseconds: rounded up, the article would appear only in the next one.
  const instant = sql`date_trunc('milliseconds', ${now})`
  return sql`with seen as (
      select r.* from article a join revision r on r.article_id = a.id
      where a.id = ${articleId}::uuid and r.number = coalesce(${number}::int, a.version) and a.status <> 'DELETED'),
    suggested_story as not materialized (
      select s.* from suggested_story s where s.story_id <> ${articleId}::uuid and (s.article_id <> ${articleId}::uuid or exists (
        select from article a join seen r on r.article_id = a.id where r.number = coalesce(a.published_version, a.version)))),
    search_entry as not materialized (select * from search_entry where article_id <> ${articleId}::uuid),
    article as not materialized (
      select * from article where id <> ${articleId}::uuid
      union all select p.* from article a join seen r on r.article_id = a.id cross join lateral jsonb_populate_record(a,
        jsonb_build_object('status', 'PUBLISHED', 'embargoed_until', null, 'unpublish_at', null,
          'published_at', least(a.published_at, ${instant}), 'updated_at', least(greatest(a.updated_at, a.published_at), ${instant}))
        || to_jsonb(r) - '{id,article_id,number,action,note,changed,saved_at,saved_by,tag_ids,bylines,related_ids,unrelated_ids}'::text[]) p),
    byline as (
      select article_id, author_id, role, position from byline where article_id <> ${articleId}::uuid
      union all select r.article_id, (b.value->>'authorId')::uuid, b.value->>'role', b.ordinality::int
        from seen r cross join jsonb_array_elements(r.bylines) with ordinality b),
    article_tag as (
      select article_id, tag_id, position from article_tag where article_id <> ${articleId}::uuid
      union all select r.article_id, t.id, t.ordinality::int from seen r cross join unnest(r.tag_ids) with ordinality t(id)),
    article_image as (
      select article_id, image_id from article_image where article_id <> ${articleId}::uuid
      union select r.article_id, (i.id #>> '{}')::uuid from seen r cross join lateral (
        select r.hero->'imageId' union all select jsonb_path_query(r.body, '$[*].image.imageId')
        union all select jsonb_path_query(r.body, '$[*].images[*].imageId')) i(id) where i.id is not null),
    related_story as (
      select article_id, story_id, position, in_text from related_story where article_id <> ${articleId}::uuid
      union all (select distinct on (s.id) r.article_id, s.id, s.place, s.in_text from seen r cross join lateral (
        select t.id, t.ordinality::int, false from unnest(r.related_ids) with ordinality t(id)
        union all select (t.id #>> '{}')::uuid, 1000 + t.ordinality::int, true
          from jsonb_path_query(r.body, '$[*].storyIds[*]') with ordinality t(id)) s(id, place, in_text)
        where s.id <> r.article_id order by s.id, s.place)),
    unrelated_story as not materialized (
      select article_id, story_id from unrelated_story where article_id <> ${articleId}::uuid
      union all select distinct r.article_id, t.id from seen r cross join unnest(r.unrelated_ids) t(id)),
    comment as not materialized (select * from comment where article_id <> ${articleId}::uuid),
    shown_comment as not materialized (select * from shown_comment where article_id <> ${articleId}::uuid)
  `
}
