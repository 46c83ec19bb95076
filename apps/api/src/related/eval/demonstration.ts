import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DataSource } from 'typeorm'
import { readNewsroom } from '../../demo/files.ts'
import { loadDemonstration } from '../../demo/load.ts'
import { UsageError } from '../../explain.ts'
import { Originals } from '../../images/originals.ts'
import type { JudgedPair } from './judged.ts'

/** Whether pairs name articles of the demonstration. Throws `UsageError` for one that it does not have, or does not show. */
export async function needsDemonstration(pairs: readonly JudgedPair[]): Promise<boolean> {
  const named = pairs.flatMap(({ line, a, b }) => [a, b].flatMap((slug) => (typeof slug === 'string' ? [{ line, slug }] : [])))
  if (named.length === 0) return false
  const { articles } = await readNewsroom()
  const shown = new Set(articles.filter(({ status = 'PUBLISHED' }) => status === 'PUBLISHED').map(({ slug }) => slug))
  const missing = named.find(({ slug }) => !shown.has(slug))
  if (missing) throw new UsageError(`Line ${missing.line}: the demonstration has no published article with the slug "${missing.slug}".`)
  return true
}

/** Loads the demonstration. Nobody will look at its pictures, so they lie in a folder that is deleted again. */
export async function putDemonstration(source: DataSource): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-pictures-'))
  try {
    await loadDemonstration(source, new Originals(folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
