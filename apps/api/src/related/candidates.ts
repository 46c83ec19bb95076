import sql, { type Sql } from 'sql-template-tag'
import { isOut, isPublic } from './visibility.ts'

/** Bounds of what is read to find the stories of one article, so that a save costs the same in a paper of any age. */
const most = {
  /** Articles in which some of its telling words stand: the rarest words are looked for first, until that many are known of. */
  read: 1_000,
  /** The best of them by rank; and as many of those that are still to appear. */
  forward: 60,
  /** Articles about which one of its words tells most: words that are looked up, articles of each, and the best of all. */
  words: 150,
  ofWord: 10,
  backward: 40,
  /** Articles that appear next, whose words are all compared. */
  coming: 200,
  /** Articles on whose list it is. */
  former: 60,
  /** Articles that link to it, or come from the same address: those that are looked at, and those that are taken. */
  tied: { read: 1_000, taken: 60 },
}

const [isPublicNow, isOutNow] = [isPublic(sql`a`), isOut(sql`a`)]

/**
 * Keys of articles that are tied to `x`, at most so many of those that are public, and of those that are not yet. Each is looked up by
 * its key: a join is at times planned as one that reads all articles for every key.
 */
const tied = (keys: Sql) => sql`select article_id from (
  select a.id as article_id, row_number() over (partition by ${isPublicNow} order by a.published_at desc, a.id) as place
  from (select distinct article_id from (${keys} limit ${most.tied.read}) read) k
  cross join lateral (select * from article where id = k.article_id offset 0) a where ${isOutNow}) each where place <= ${most.tied.taken}`

/**
 * `candidates`: keys of articles that may have to do with `x`, an article with its entry, and `mine`, its words with their weights. A
 * pair is found from either side: by the telling words of one in the text of the other. Those that are public are counted apart from
 * those that are not yet: so nothing that is hidden takes the place of what is public.
 */
export const candidates: Sql = sql`told as materialized (
      select t.lexeme, n.articles from x join telling_lexeme t on t.article_id = x.id
      join search_lexeme n on n.config = t.config and n.lexeme = t.lexeme),
    looked_for as materialized (
      select string_agg(quote_literal(lexeme), ' | ')::tsquery as words from (
        select lexeme, sum(articles) over (order by articles, lexeme) as read from told) each where read <= ${most.read}),
    forward as (
      select article_id from (
        select e.article_id, row_number() over (
          partition by ${isPublic(sql`e`)} order by ts_rank(e.words, (select words from looked_for)) desc, e.article_id) as place
        from search_entry e
        where e.words @@ (select words from looked_for) and e.config = (select config from x) and ${isOut(sql`e`)}) each
      where place <= ${most.forward}),
    told_elsewhere as (
      select t.article_id, mine.weight * t.weight as weight
      from (select * from mine order by weight desc, lexeme limit ${most.words}) mine cross join lateral (
        select t.article_id, t.weight from telling_lexeme t join article a on a.id = t.article_id
        where t.config = (select config from x) and t.lexeme = mine.lexeme and ${isPublicNow}
        order by t.weight desc limit ${most.ofWord}) t),
    told_soon as (
      select t.article_id, mine.weight * t.weight as weight from (
        select a.id from article a where a.published_at > now() and ${isOutNow} order by a.published_at, a.id limit ${most.coming}) a
      cross join lateral (select * from telling_lexeme where article_id = a.id offset 0) t join mine on mine.lexeme = t.lexeme
      where t.config = (select config from x)),
    backward as (
      (select article_id from told_elsewhere group by article_id order by sum(weight) desc, article_id limit ${most.backward})
      union all (select article_id from told_soon group by article_id order by sum(weight) desc, article_id limit ${most.backward})),
    former as (
      select story_id as article_id from suggested_story where article_id = (select id from x)
      union all select article_id from (
        select s.article_id, row_number() over (partition by ${isPublicNow} order by s.score desc, s.article_id) as place
        from suggested_story s join article a on a.id = s.article_id where s.story_id = (select id from x)) each
      where place <= ${most.former}),
    candidates as materialized (
      select article_id from forward union select article_id from backward union select article_id from former
      union ${tied(sql`select e.article_id from search_entry e where e.links && (select slugs from x)`)}
      union ${tied(sql`select a.id as article_id from article a where a.slug = any((select links from x)::text[])
        union all select article_id from former_slug where slug = any((select links from x)::text[])`)}
      union ${tied(sql`select a.id as article_id from article a where a.source is not null and a.source->>'url' = (select source->>'url' from x)`)}
      except select id from x)`
