import sql, { type Sql } from 'sql-template-tag'

const most = 20

/** How often a word stands in an article: in the headline for four, in standfirst and tags for two; names of its authors do not count. */
export const frequency = (weights: Sql) =>
  sql`(4 * cardinality(array_positions(${weights}, 'A')) + 2 * cardinality(array_positions(${weights}, 'B')) + cardinality(array_positions(${weights}, 'D')))`

/**
 * Keeps the lexemes of `made` that tell most about article `id`: by how often they stand in it and in how
 * few other released articles. `aside` are those that stand
 * in its text only and do not tell.
 */
export function tellingLexemes(id: string): Sql {
  return sql`own as materialized (
      select config, '' as lexeme from before union all select config, u.lexeme from before cross join unnest(words) u),
    others as materialized (
      select w.lexeme, n.articles - (own.lexeme is not null)::int as articles
      from (select config, '' as lexeme from made union all select config, u.lexeme from made cross join unnest(words) u) w
      join search_lexeme n on n.config = w.config and n.lexeme = w.lexeme
      left join own on own.config = w.config and own.lexeme = w.lexeme),
    weighed as materialized (
      select u.lexeme, u.weights && '{A,B,C}' as prominent,
        ln(1 + ${frequency(sql`u.weights`)})
          * ln((coalesce((select articles from others where lexeme = ''), 0) + 1.5::float8) / (coalesce(others.articles, 0) + 0.5::float8)) as weight
      from made cross join unnest(made.words) u left join others on others.lexeme = u.lexeme where u.lexeme <> '¶'),
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
