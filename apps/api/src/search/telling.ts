import sql, { type Sql } from 'sql-template-tag'

const most = 20

/** How often a word stands in an article: in the headline for four, in standfirst and tags for two; names of its authors do not count. */
export const frequency = (weights: Sql) =>
  sql`(4 * cardinality(array_positions(${weights}, 'A')) + 2 * cardinality(array_positions(${weights}, 'B')) + cardinality(array_positions(${weights}, 'D')))`

/**
 * Keeps the lexemes of `made` that tell most about article `id`: by how often they stand in it and in how few other released
 * articles, which are counted by grouping, because joins would grow with the square of the text. `aside` are those that stand in its
 * text only and do not tell.
 */
export function tellingLexemes(id: string): Sql {
  return sql`everything as materialized (
      select coalesce((select articles from search_lexeme n where n.config = made.config and n.lexeme = ''), 0)
        - (select count(*) from before where before.config = made.config) as articles from made),
    weighed as materialized (
      select lexeme, bool_or(prominent) as prominent, ln(1 + max(times))
        * ln(((select articles from everything) + 1.5::float8) / (sum(articles) + 0.5::float8)) as weight
      from (
        select u.lexeme, true as own, u.weights && '{A,B,C}' as prominent, ${frequency(sql`u.weights`)} as times, 0 as articles
          from made cross join unnest(made.words) u
        union all select n.lexeme, false, false, 0, n.articles
          from made cross join unnest(made.words) u join search_lexeme n on n.config = made.config and n.lexeme = u.lexeme
        union all select u.lexeme, false, false, 0, -1 from made join before using (config) cross join unnest(before.words) u) each
      where lexeme <> '¶' group by lexeme having bool_or(own)),
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
