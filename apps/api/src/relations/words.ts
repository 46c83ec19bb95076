import sql, { type Sql } from 'sql-template-tag'

/** A text as its words, in small letters without accents, each with a blank before it. */
const wordsOf = (text: Sql) =>
  sql`' ' || trim(regexp_replace(lower(regexp_replace(normalize(${text}, NFKD), '[\\u0300-\\u036f]+', '', 'g')), '[[:space:][:punct:]]+', ' ', 'g'))`

/** Whether `text` begins with `beginning`, or has a word from which it goes on like that. Accents and case do not count. */
export function bearsBeginning(text: Sql, beginning: string): Sql {
  return sql`strpos(${wordsOf(text)}, ${wordsOf(sql`${beginning}::text`)}) > 0`
}

/** Whether every word of `words` begins some word of `text`. Accents and case do not count. */
export function bearsWords(text: Sql, words: string): Sql {
  const each = sql`regexp_split_to_table(${wordsOf(sql`${words}::text`)}, '(?= )') word`
  return sql`not exists (select from ${each} where strpos(${wordsOf(text)}, word) = 0)`
}
