import sql from 'sql-template-tag'
import type { DataSource } from 'typeorm'
import { ask } from '../database/ask.ts'
import { renewEntry } from './renewal.service.ts'

const atOnce = 100

/**
 * Writes the entries of articles that have none, as those of a database from before there were entries: each in a transaction of
 * its own, so that nobody waits for long, and the newest first. Several processes can do it at once. Returns how many it wrote.
 * Throws once all others are written if some could not be.
 */
export async function writeMissing(source: DataSource, stop?: AbortSignal): Promise<number> {
  const written: string[] = []
  const failed = new Map<string, unknown>()
  const write = async (id: string) => {
    try {
      if (await writeOne(source, id)) written.push(id)
    } catch (problem) {
      failed.set(id, problem)
    }
  }
  const next = () => missing(source, [...failed.keys()])
  for (let ids = await next(); ids.length > 0 && !stop?.aborted; ids = await next()) {
    for (const id of ids) if (!stop?.aborted) await write(id)
  }
  // A word weighs by how few other articles have it. The first ones were written when there were no others.
  for (const id of written) if (!stop?.aborted) await source.transaction((manager) => renewEntry(manager, id))
  if (failed.size > 0) throw new AggregateError(failed.values(), `Of ${failed.size} articles it could not be written how they are found.`)
  return written.length
}

async function missing(source: DataSource, failed: readonly string[]): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    source.manager,
    sql`select id from article a where not exists (select from search_entry e where e.article_id = a.id) and id <> all(${failed}::uuid[])
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
