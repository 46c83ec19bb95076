import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../database.ts'
import { startEmbedded } from './start.ts'

/**
 * Starts a fast Postgres for one run of the tests, in a temporary folder that is deleted when it ends; also when this
 * process is killed.
 * @throws as `startEmbedded`
 */
export async function startThrowaway(): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-postgres-'))
  return startEmbedded({ folder, throwaway: true, say: () => {} })
}
