import sql from 'sql-template-tag'
import type { DataSource } from 'typeorm'
import type { Progress } from '../cli/progress.ts'
import { ask } from '../database/ask.ts'
import { writeMissing } from './missing.ts'
import { recount } from './recount.ts'
import { renewEntry } from './renewal.service.ts'

/** Writes the entries of all articles anew, one transaction for each, beside a running site. Returns how many there are. */
export async function rebuild(source: DataSource, progress: Progress): Promise<number> {
  await writeMissing(source)
  await source.transaction(recount)
  const articles = await ask<{ id: string }>(source.manager, sql`select id from article order by published_at desc nulls last, id`)
  progress.begin('Writing entries', articles.length)
  for (const { id } of articles) {
    await source.transaction((manager) => renewEntry(manager, id))
    progress.step(1)
  }
  progress.end()
  return articles.length
}
