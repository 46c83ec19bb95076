import sql, { type Sql } from 'sql-template-tag'

/** Bounds of what is read to find the stories of one article, so that a save costs the same in a paper of any age. */
const most = {
  /** Articles in which some of its telling words stand: the rarest words are looked for first, until that many are known of. */
  read: 1_000,
  /** The best of them by rank. */
  forward: 60,
  /** Articles about which one of its words tells most: of each word, and the best of all. */
  ofWord: 10,
  backward: 40,
  /** Articles that were on its list, or it on theirs. */
  former: 60,
}

/**
 * `candidates`: keys of released articles that may have to do with `x`, an article with its entry, and `mine`, its words with their
 * weights. A pair is found from either side: by the telling words of one in the text of the other.
 */
export const candidates: Sql = sql`told as materialized (
      select t.lexeme, n.articles from x join telling_lexeme t on t.article_id = x.id
      join search_lexeme n on n.config = t.config and n.lexeme = t.lexeme),
    looked_for as materialized (
      select string_agg(quote_literal(lexeme), ' | ')::tsquery as words from (
        select lexeme, sum(articles) over (order by articles, lexeme) as read from told) each where read <= ${most.read}),
    forward as (
      select e.article_id from search_entry e
      where e.words @@ (select words from looked_for) and e.config = (select config from x) and e.status = 'PUBLISHED'
      order by ts_rank(e.words, (select words from looked_for)) desc, e.article_id limit ${most.forward}),
    backward as (
      select t.article_id from mine cross join lateral (
        select t.article_id, t.weight from telling_lexeme t where t.config = (select config from x) and t.lexeme = mine.lexeme
        order by t.weight desc limit ${most.ofWord}) t
      group by t.article_id order by sum(mine.weight * t.weight) desc, t.article_id limit ${most.backward}),
    former as (
      select story_id as article_id, score from suggested_story where article_id = (select id from x)
      union all select article_id, score from suggested_story where story_id = (select id from x) order by score desc limit ${most.former}),
    candidates as materialized (
      select article_id from forward union select article_id from backward union select article_id from former
      union select e.article_id from search_entry e where e.links @> (select array[slug] from x)
      union select a.id from article a where a.slug = any((select links from x)::text[])
      union select a.id from article a where a.source is not null and a.source->>'url' = (select source->>'url' from x)
      except select id from x)`
