import sql, { type Sql } from 'sql-template-tag'

/** What somebody searches for, taken apart: the last word may be the beginning of one. */
export interface Query {
  readonly text: string
  /** The last plain word, in small letters; null if the query ends with something else. */
  readonly beginning: string | null
}

const shortest = 3

/** Takes a query apart. Nothing is refused: what is no query to Postgres finds nothing. */
export function queryOf(text: string): Query {
  const [, word = ''] = /(?:^|\s)([\p{L}\p{N}]+)$/u.exec(text) ?? []
  const inQuotes = (text.match(/"/g)?.length ?? 0) % 2 === 1
  const plain = word.length >= shortest && !inQuotes && !/(^|\s)or(\s|$)/i.test(text)
  return { text, beginning: plain ? word.toLowerCase() : null }
}

/**
 * A query for each text search configuration in use, as a source for `from`: `config`, `words`, and `some`, for which any of its
 * words is enough. One with nothing to look for is left out.
 */
export function tsqueries({ text, beginning }: Query): Sql {
  const head = beginning === null ? text : text.slice(0, -beginning.length)
  return sql`(select config, words, replace(querytree(words), ' & ', ' | ')::tsquery as some, words::text like '%!%' as negated from (
      select config, websearch_to_tsquery(config::regconfig, ${head}) && ${beginning === null ? sql`''::tsquery` : begun(beginning)} as words
      from (select distinct config from search_language where in_use) used offset 0) each
    where querytree(words) not in ('', 'T') offset 0)`
}

/** A word as it is, or any that begins with it: words whose lexeme is shorter than the beginning are looked up. A stop word says nothing. */
function begun(beginning: string): Sql {
  const word = sql`websearch_to_tsquery(config::regconfig, ${beginning})`
  const folded = sql`unaccent(${beginning})`
  return sql`case when numnode(${word}) = 0 then ''::tsquery else ${word} || (quote_literal(${folded}) || ':*')::tsquery
    || coalesce((select string_agg(quote_literal(lexeme), ' | ') from (
        select distinct lexeme from search_word known where known.config = used.config
          and known.word >= ${folded} collate "C" and known.word < (${folded} || chr(1114111)) collate "C" and not starts_with(known.lexeme, ${folded})
        limit 20) longer)::tsquery, ''::tsquery) end`
}
