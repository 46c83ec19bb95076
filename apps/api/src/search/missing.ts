import sql from 'sql-template-tag'
import type { DataSource } from 'typeorm'
import { ask } from '../database/ask.ts'
import { renewEntry } from './renewal.service.ts'

const atOnce = 100

/**
 * Writes the entries of articles that have none, as those of a database from before there were entries: each in a transaction of
 * its own, so that nobody waits for long. Several processes can do it at once. Returns how many it wrote.
 */
export async function writeMissing(source: DataSource, stop?: AbortSignal): Promise<number> {
  const written: string[] = []
  for (let ids = await missing(source); ids.length > 0; ids = await missing(source)) {
    for (const id of ids) if (!stop?.aborted && (await writeOne(source, id))) written.push(id)
    if (stop?.aborted) break
  }
  // A word weighs by how few other articles have it. The first ones were written when there were no others.
  for (const id of written) if (!stop?.aborted) await source.transaction((manager) => renewEntry(manager, id))
  return written.length
}

async function missing(source: DataSource): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    source.manager,
    sql`select id from article a where not exists (select from search_entry e where e.article_id = a.id)
      order by published_at desc nulls last, id limit ${atOnce}::int`,
  )
  return rows.map(({ id }) => id)
}

/** False if somebody else has written it meanwhile. */
function writeOne(source: DataSource, id: string): Promise<boolean> {
  return source.transaction(async (manager) => {
    await ask(manager, sql`select from article where id = ${id}::uuid for no key update`)
    const known = await ask(manager, sql`select from search_entry where article_id = ${id}::uuid`)
    if (known.length > 0) return false
    await renewEntry(manager, id)
    return true
  })
}
