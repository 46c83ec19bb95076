import { findDatabase } from '@broadsheet/postgres'
import type { DataSource } from 'typeorm'
import { type Config, readConfig } from '../config.ts'
import { migrate } from '../database/migrate.ts'
import { dataSource } from '../database/source.ts'
import { features } from '../features.ts'

export interface Workplace {
  readonly config: Config
  readonly source: DataSource
}

/** Sentences for people go to standard error, so that standard output stays what the command answers. */
export const say = (sentence: string) => console.error(sentence)

/** Runs a command on an up-to-date database and leaves everything as it was found: what was started is stopped. */
export async function withDatabase<Result>(work: (workplace: Workplace) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env)
  const database = await findDatabase({ url: config.databaseUrl, folder: config.dataFolder, say, share: true })
  try {
    return await onDatabase({ url: database.url, say }, (source) => work({ config, source }))
  } finally {
    await database.stop()
  }
}

/** Brings a database up to date and works on it. */
export async function onDatabase<Result>(
  { url, say }: { url: string; say(sentence: string): void },
  work: (source: DataSource) => Promise<Result>,
): Promise<Result> {
  await migrate(url, features, say)
  const source = await dataSource(url, features).initialize()
  try {
    return await work(source)
  } finally {
    await source.destroy()
  }
}
