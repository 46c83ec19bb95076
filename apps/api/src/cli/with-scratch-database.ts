import { randomUUID } from 'node:crypto'
import { createDatabase, type Database, dropDatabase, findDatabase, startThrowaway } from '@broadsheet/postgres'
import type { DataSource } from 'typeorm'
import { readConfig } from '../config.ts'
import { UsageError } from '../explain.ts'
import { onDatabase, say } from './with-database.ts'

type Scratch = Pick<Database, 'url' | 'stop'>

/**
 * Runs a command on an up-to-date, empty database of its own, which is gone afterwards, also when the command fails or is
 * interrupted: one beside that of DATABASE_URL, or an embedded one. What readers see is not touched.
 */
export async function withScratchDatabase<Result>(work: (source: DataSource) => Promise<Result>): Promise<Result> {
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => reject(new UsageError('Interrupted.')))
  })
  interrupted.catch(() => {})
  const { databaseUrl, dataFolder } = readConfig(process.env)
  const scratch = databaseUrl ? await beside(databaseUrl, dataFolder) : await startThrowaway()
  try {
    // What is interrupted is not waited for: it fails when its database goes away.
    return await Promise.race([interrupted, onDatabase({ url: scratch.url, say: () => {} }, work)])
  } finally {
    await scratch.stop()
  }
}

async function beside(url: string, folder: string): Promise<Scratch> {
  await findDatabase({ url, folder, say })
  const name = `broadsheet_scratch_${randomUUID().replaceAll('-', '')}`
  const created = await createDatabase(url, name).catch((problem: unknown) => {
    const refused = problem instanceof Error && 'code' in problem && problem.code === '42501'
    throw refused ? new UsageError('The user of DATABASE_URL may not create databases: leave DATABASE_URL out to do without.') : problem
  })
  return { url: created, stop: () => dropDatabase(url, name) }
}
