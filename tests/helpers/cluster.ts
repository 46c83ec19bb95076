import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createDatabase, startThrowaway } from '@broadsheet/postgres'
import type { TestProject } from 'vitest/node'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', '..')

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the cluster in which every test file gets databases of its own. */
    cluster: string
  }
}

/** Starts one real Postgres for the run, with two templates to copy databases from: a migrated one, and the demonstration. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const cluster = await startThrowaway()
  try {
    await broadsheet('migrate', await createDatabase(cluster.url, 'empty'))
    await broadsheet('demo', await createDatabase(cluster.url, 'demonstration', 'empty'))
  } catch (problem) {
    await cluster.stop()
    throw problem
  }
  provide('cluster', cluster.url)
  return () => cluster.stop()
}

/** Prepares a template through the command line, as an operator would. */
async function broadsheet(command: string, databaseUrl: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, BROADSHEET_DATA: demoMedia }
  await run(process.execPath, [join(root, 'apps/api/bin/broadsheet.js'), command], { cwd: root, env })
}

/** Where the pictures of the demonstration lie, for all test files. */
export const demoMedia = join(root, 'node_modules', '.cache', 'broadsheet-tests')
