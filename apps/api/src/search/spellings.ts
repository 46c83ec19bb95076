import sql, { type Sql } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import { article } from '../articles/article.noun.ts'
import { visibleRows } from '../relations/noun.ts'
import { findable } from './findable.noun.ts'

/** A public word that reads like one that was typed. */
export interface Spelling {
  /** Which of the typed ones. */
  readonly place: number
  readonly spelled: string
  /** Whether it is the typed one itself, but for accents and case. */
  readonly same: boolean
}

const each = 4

/**
 * Public words that read like those of `typed`, the nearest first; none for stop words, which are not looked for. The dictionary holds
 * words of hidden articles too, so each word is looked for in what is public before it counts.
 */
export function spellings(typed: readonly string[], asking: Asking): Sql {
  return sql`select asked.place::int - 1 as place, near.spelled, near.word = asked.word as same
    from (select place, unaccent(lower(word)) as word from unnest(${typed}::text[]) with ordinality w(word, place)) asked
    cross join lateral (
      select * from (
        select known.*, similarity(known.word, asked.word) as likeness from search_word known where known.word % asked.word
        order by likeness desc, known.spelled, known.config offset 0) known
      where ${isPublic(asking)} limit ${each}::int) near
    where not exists (select from search_language where in_use and numnode(websearch_to_tsquery(config::regconfig, asked.word)) = 0)
    order by asked.place, near.likeness desc, near.spelled`
}

/**
 * Whether a public article bears the word just so. Among those that bear its lexeme a few are looked through, which is enough for
 * a word that people use, and never too long for one that they do not.
 */
const isPublic = (asking: Asking) => sql`exists (
  select from (
    select t.headline, t.standfirst, l.tags, l.bylines, l.body, l.captions
    from ${visibleRows(findable, asking)} l join ${visibleRows(article, asking)} t on t.id = l.id
    where l.config = known.config and l.words @@ quote_literal(known.lexeme)::tsquery limit 20) e
  where search_words('simple', headline, standfirst, tags, bylines, body, captions) @@ quote_literal(known.spelled)::tsquery)`
