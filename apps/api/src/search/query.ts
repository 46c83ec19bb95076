import { limits } from '@broadsheet/schema'
import sql, { type Sql } from 'sql-template-tag'
import { badInput } from '../graphql/problems.ts'

/** What somebody searches for, taken apart. Both parts are as typed. */
export interface Query {
  readonly text: string
  /** The last plain word, which may be the beginning of a longer one; null if the query ends with something else. */
  readonly beginning: string | null
}

/** Letters of a beginning at least: with fewer, nearly everything would be found. */
const shortest = 3

/** A word at the end: after a blank, or within a compound such as "harbour-mast" or "l'assembl". */
const lastWord = /(?:^|\s|[\p{L}\p{N}]['’-])([\p{L}\p{M}\p{N}]+)$/u

/**
 * A sign of negation that another one follows before there is something to negate. Postgres negates once more for each, and fails
 * with more than 32 of them.
 */
const negatedAgain = /(?<![\p{L}\p{N}])-(?=[^\p{L}\p{N}"]*-)/gu

/** The text of a search as it is looked for. Throws `BAD_USER_INPUT` naming `query` if it is too long. */
export function queryText(typed: string): string {
  const { query: max } = limits.search
  if ([...typed].length > max) throw badInput('query', `"query" must have at most ${max} characters.`, { max })
  return typed.normalize('NFC').replace(negatedAgain, '').trim()
}

/** Takes a query apart. Nothing is refused: what is no query to Postgres finds nothing. */
export function queryOf(text: string): Query {
  const word = lastWord.exec(text)?.[1] ?? ''
  const inQuotes = (text.match(/"/g)?.length ?? 0) % 2 === 1
  const alternatives = /(^|\s)or(\s|$)/i.test(text)
  return { text, beginning: word.length >= shortest && !inQuotes && !alternatives ? word : null }
}

/**
 * The query in each text search configuration in use, as a source for `from`: an article is compared with the query in its own
 * language only. `words` is what has to be there and what must not be, and `some` is any of what has to be. One that only says what
 * must not be there is left out, and finds nothing.
 */
export function tsqueries({ text, beginning }: Query): Sql {
  const head = beginning === null ? text : text.slice(0, -beginning.length)
  const last = beginning === null ? sql`''::tsquery` : begun(beginning)
  return sql`(select config, words, replace(querytree(words), ' & ', ' | ')::tsquery as some from (
      select config, websearch_to_tsquery(config::regconfig, ${head}) && ${last} as words
      from (select distinct config from search_language where in_use) used offset 0) each
    where querytree(words) not in ('', 'T') offset 0)`
}

/**
 * A word as it is, or any that begins with it. A lexeme can be shorter than what was typed, as that of "university" is shorter than
 * "universi": such are looked up by the words they come from. A stop word says nothing.
 */
function begun(beginning: string): Sql {
  const word = sql`websearch_to_tsquery(config::regconfig, ${beginning})`
  const folded = sql`unaccent(lower(${beginning}))`
  const shorter = sql`select distinct lexeme from search_word known where known.config = used.config
    and known.word >= ${folded} collate "C" and known.word < (${folded} || chr(1114111)) collate "C" and not starts_with(known.lexeme, ${folded})
    order by lexeme limit 50`
  return sql`case when numnode(${word}) = 0 then ''::tsquery else ${word}
    || coalesce((quote_literal(nullif(${folded}, '')) || ':*')::tsquery, ''::tsquery)
    || coalesce((select string_agg(quote_literal(lexeme), ' | ') from (${shorter}) shorter)::tsquery, ''::tsquery) end`
}
