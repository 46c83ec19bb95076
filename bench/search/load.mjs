import { articles, newsroom, words } from './corpus.mjs'
import { dictionary, entries, nouns, staging, statistics, suggestions, texts } from './statements.mjs'

const batch = 1_000
/** Connections at work beside each other. */
const hands = 2

/**
 * Fills a migrated database with `size` articles, as if each had been saved: with everything by which it is found. In large
 * statements, because that many saves would take an hour; `sameAsSaved` proves that nothing else comes of it.
 */
export async function load(pool, size) {
  const room = newsroom()
  await pool.query(staging)
  await pool.query(`insert into publication (name, language, time_zone) values ('Bench', 'en', 'Europe/London')`)
  await pool.query(`update search_language set in_use = true where tag = 'en'`)
  await pool.query(nouns, [JSON.stringify(room.sections), JSON.stringify(room.tags), JSON.stringify(room.authors)])
  const indexes = await withoutIndexes(pool)
  await inTurn(batches(articles(size, room)), (rows, number) => pool.query(texts, [JSON.stringify(rows), number]))
  await pool.query('analyze staged')
  for (const statement of statistics) await pool.query(statement)
  await pool.query(dictionary, [[...words.common, ...words.own.flat()]])
  const numbers = Array.from({ length: Math.ceil(size / batch) }, (_, number) => number)
  await inTurn(numbers, (number) => pool.query(entries, [number]))
  await pool.query(suggestions)
  await pool.query('drop table staged')
  await inTurn(indexes, (index) => pool.query(index))
  await pool.query('vacuum analyze')
}

function* batches(rows) {
  let waiting = []
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length === batch) {
      yield waiting
      waiting = []
    }
  }
  if (waiting.length > 0) yield waiting
}

async function inTurn(items, work) {
  const iterator = items[Symbol.iterator]()
  let number = 0
  const hand = async () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await work(next.value, number++)
  }
  await Promise.all(Array.from({ length: hands }, hand))
}

/** Takes the large indexes away, which are made faster at the end. Returns what makes them again. */
async function withoutIndexes(pool) {
  const { rows } = await pool.query(`select indexname, indexdef from pg_indexes
    where schemaname = 'public' and tablename in ('search_entry', 'telling_lexeme', 'suggested_story') and indexname not like '%pkey'`)
  for (const { indexname } of rows) await pool.query(`drop index ${indexname}`)
  return rows.map(({ indexdef }) => indexdef)
}
