import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startThrowaway } from '@broadsheet/postgres'
import type { DataSource } from 'typeorm'
import { migrate } from '../../database/migrate.ts'
import { dataSource } from '../../database/source.ts'
import { features } from '../../features.ts'
import { Originals } from '../../images/originals.ts'
import { type ImportOptions, importFile } from '../importer.ts'
import type { Ledger, LedgerKind } from '../ledger.ts'
import { fileOf } from './wxr.ts'

export interface Place {
  database: DataSource
  originals: Originals
  rows(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  /** Imports an export that is given as text. */
  run(content: string, options?: Partial<ImportOptions>): Promise<Ledger>
  /** Empties all tables that an import writes. */
  empty(): Promise<void>
  close(): Promise<void>
}

/** An empty, migrated database and a folder for images. */
export async function openPlace(): Promise<Place> {
  const cluster = await startThrowaway()
  await migrate(cluster.url, features, () => {})
  const database = await dataSource(cluster.url, features).initialize()
  const originals = new Originals(await mkdtemp(join(tmpdir(), 'broadsheet-originals-')))
  return {
    database,
    originals,
    rows: (sql, values = []) => database.query(sql, values),
    run: async (content, options = {}) => (await importFile(await fileOf(content), { database, originals, ...options })).ledger,
    async empty() {
      // Revisions and decisions are kept for ever, but not from one test to the next.
      const triggers = (verb: 'disable' | 'enable') =>
        database.query(['revision', 'moderation_decision'].map((table) => `alter table ${table} ${verb} trigger never_changed`).join('; '))
      await triggers('disable')
      await database.query('truncate import_record, article, author, section, tag, image cascade')
      await triggers('enable')
    },
    async close() {
      await database.destroy()
      await cluster.stop()
    },
  }
}

/** A row of the ledger in short: found, then imported, updated and unchanged, then each reason to skip. */
export function figures(ledger: Ledger, kind: LedgerKind): string {
  const { found, imported, updated, unchanged, skipped } = ledger.row(kind)
  return `${found}: ${imported} ${updated} ${unchanged}${[...skipped].map(([reason, count]) => `, ${count} ${reason}`).join('')}`
}
