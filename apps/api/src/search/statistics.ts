import sql, { type Sql } from 'sql-template-tag'

/** `spelled`: each word of `made` as it is written, without accents, and as a lexeme; all three have the same place in their field. */
export const spelledWords: Sql = sql`fields as (
      select m.config, f.field, f.text from made m cross join lateral (
        values (1, m.headline), (2, m.standfirst), (3, m.tags), (4, m.bylines), (5, m.body), (6, m.captions)) f(field, text)),
    places as materialized (
      select f.field, r.kind, u.lexeme as form, p.place from fields f
      cross join lateral (values ('lexeme', f.config), ('word', 'search_simple'), ('spelled', 'simple')) r(kind, config)
      cross join unnest(to_tsvector(r.config::regconfig, f.text)) u cross join unnest(u.positions) p(place)),
    spelled as materialized (
      select lexeme, word, spelled, count(*)::int as times from (
        select max(form) filter (where kind = 'lexeme') as lexeme, max(form) filter (where kind = 'word') as word,
          max(form) filter (where kind = 'spelled') as spelled from places group by field, place) each
      where lexeme is not null and word is not null and spelled is not null group by lexeme, word, spelled)`

/**
 * Counts the lexemes of `made` in, and those of `before` out; the empty lexeme stands for the article itself. Words that nobody
 * has written yet are learned.
 */
export const wordCounts: Sql = sql`changes as (
      select config, lexeme, sum(change)::int as change from (
        select config, '' as lexeme, 1 as change from made union all select config, '', -1 from before
        union all select config, u.lexeme, 1 from made cross join unnest(words) u
        union all select config, u.lexeme, -1 from before cross join unnest(words) u) each
      where lexeme <> '¶' group by config, lexeme having sum(change) <> 0),
    counted as (
      insert into search_lexeme as known (config, lexeme, articles) select config, lexeme, change from changes
      on conflict (config, lexeme) do update set articles = known.articles + excluded.articles),
    used as (update search_language set in_use = true where config = (select config from made) and not in_use),
    learned as (
      insert into search_word (config, word, spelled, lexeme)
      select distinct on (s.word, s.spelled) made.config, s.word, s.spelled, s.lexeme from made cross join spelled s
      where length(s.word) between 3 and 40 and s.word !~ '[0-9@/._]' order by s.word, s.spelled, s.times desc
      on conflict do nothing)`
