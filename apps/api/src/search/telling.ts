import sql, { type Sql } from 'sql-template-tag'

const most = 20

/** How often a word stands in an article: in the headline for four, in standfirst and tags for two; names of its authors do not count. */
export const frequency = (weights: Sql) =>
  sql`(4 * cardinality(array_positions(${weights}, 'A')) + 2 * cardinality(array_positions(${weights}, 'B')) + cardinality(array_positions(${weights}, 'D')))`

/**
 * How rare a word is: it stands in `articles` of all `others` that are released. One that no other article has is not worth much more
 * than one that a few have, so that a paper of fifty articles and one of fifty thousand weigh alike. Never below zero.
 */
export const rarity = (articles: Sql, others: Sql) => sql`ln((${others} + 2::float8) / (${articles} + 1.5::float8))`

/**
 * In how many released articles a lexeme stands; null if nobody has counted it. Always looked up by its key: a join is at times
 * planned as one that reads all lexemes that there are.
 */
export const articlesWith = (config: Sql, lexeme: Sql) =>
  sql`(select articles from search_lexeme known where known.config = ${config} and known.lexeme = ${lexeme})`

/**
 * Keeps the lexemes of `made` that tell most about article `id`: by how often they stand in it and in how few other released articles.
 * `aside` are those that stand in its text only and do not tell.
 */
export function tellingLexemes(id: string): Sql {
  return sql`own as materialized (select config, u.lexeme from before cross join unnest(words) u),
    every as materialized (select coalesce(${articlesWith(sql`made.config`, sql`''`)}
      - (select count(*) from before b where b.config = made.config), 0) as articles from made),
    weighed as materialized (
      select u.lexeme, u.weights && '{A,B,C}' as prominent,
        ln(1 + ${frequency(sql`u.weights`)}) * ${rarity(sql`others.articles`, sql`every.articles`)} as weight
      from made cross join every cross join unnest(made.words) u cross join lateral (
        select coalesce(${articlesWith(sql`made.config`, sql`u.lexeme`)} - ((made.config, u.lexeme) in (select config, lexeme from own))::int, 0) as articles
        offset 0) others
      where u.lexeme <> '¶'),
    told as materialized (select lexeme, weight from weighed where weight > 0 and strpos(lexeme, '\\') = 0 order by weight desc, lexeme limit ${most}),
    aside as materialized (select lexeme from weighed where not prominent and lexeme not in (select lexeme from told)),
    untold as (delete from telling_lexeme where article_id = ${id}::uuid and lexeme not in (select lexeme from told)),
    kept as (
      insert into telling_lexeme (article_id, config, lexeme, word, weight)
      select ${id}::uuid, made.config, told.lexeme,
        coalesce((select s.spelled from spelled s where s.lexeme = told.lexeme order by s.times desc, s.spelled limit 1), told.lexeme), told.weight
      from made cross join told
      on conflict (article_id, lexeme) do update set config = excluded.config, word = excluded.word, weight = excluded.weight)`
}
