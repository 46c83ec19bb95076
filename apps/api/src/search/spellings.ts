import sql, { type Sql } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import { article } from '../articles/article.noun.ts'
import { visibleRows } from '../relations/noun.ts'
import { findable } from './findable.noun.ts'
import { transposed } from './transposed.ts'

/** A public word that reads like one that was typed. */
export interface Spelling {
  /** Which of the typed ones. */
  readonly place: number
  readonly spelled: string
  /** Whether it is the typed one itself, but for accents and case. */
  readonly same: boolean
}

/** Of each typed word: dictionary words that are looked at, articles in which such a word is looked for, and words that are told. */
const most = { near: 20, articles: 5, told: 4 }

/** How much a word is like one with two letters the other way round: nothing but the word itself is nearer. */
const slipped = 0.99

/**
 * Public words that read like those of `typed`, the nearest first; none for stop words, which are not looked for. Letters that changed
 * places leave too few groups of three alike, so such words are looked up by their spelling. The dictionary holds words of hidden
 * articles too, so each word is looked for in what is public before it counts.
 */
export function spellings(typed: readonly string[], asking: Asking): Sql {
  const words = typed.map((word) => ({ word, slips: transposed(word) }))
  return sql`select asked.place::int - 1 as place, near.spelled, near.word = asked.word as same
    from (
      select place, unaccent(lower(word)) as word, array(select unaccent(lower(slip)) from unnest(slips) slip) as slips
      from rows from (jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as (word text, slips text[])) with ordinality w(word, slips, place)) asked
    cross join lateral (
      select * from (
        (select known.*, similarity(known.word, asked.word) as likeness from search_word known where known.word % asked.word
          order by likeness desc, known.spelled, known.config limit ${most.near}::int)
        union all (select known.*, ${slipped}::real from (select distinct config from search_language where in_use) used
          join search_word known on known.config = used.config and known.word = any(asked.slips))
        order by likeness desc, spelled, config limit ${most.near}::int) known
      where ${isPublic(asking)} limit ${most.told}::int) near
    where not exists (select from search_language where in_use and numnode(websearch_to_tsquery(config::regconfig, asked.word)) = 0)
    order by asked.place, near.likeness desc, near.spelled`
}

/**
 * Whether these letters stand in a public article. Among those that bear the lexeme of the word a few are looked through, which is
 * enough for a word that people use, and never too long for one that they do not.
 */
const isPublic = (asking: Asking) => sql`exists (
  select from (
    select concat_ws(' ', t.headline, t.standfirst, l.tags, l.bylines, l.body, l.captions) as printed
    from ${visibleRows(findable, asking)} l join ${visibleRows(article, asking)} t on t.id = l.id
    where l.config = known.config and l.words @@ quote_literal(known.lexeme)::tsquery limit ${most.articles}::int) e
  where strpos(lower(printed), known.spelled) > 0)`
