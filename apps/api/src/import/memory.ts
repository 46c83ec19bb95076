import { createHash, randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Outcome } from './ledger.ts'

/** Each is also the name of its table. */
export type Kind = 'author' | 'section' | 'tag' | 'image' | 'article' | 'comment'

/** The fingerprint of a row that was here before: an import uses it, and never changes it. */
const foundHere = 'found here'

/** Something of the file that is to stand in a row. */
export interface Candidate {
  kind: Kind
  /** What the file calls it. */
  externalId: string
  /** Everything that the row is made of: another fingerprint means that the file has changed. */
  content: unknown
  /** A row that is here already and means the same, if there can be one. */
  existing?(): Promise<string | null>
  write(id: string): Promise<void>
}

export interface Settled {
  id: string
  outcome: Outcome
}

/** What was imported from one site before. */
export class Memory {
  constructor(readonly source: string) {}

  /** Writes what is new or has changed since the last import, in the transaction of `manager`. */
  async settle(manager: EntityManager, candidate: Candidate): Promise<Settled> {
    const { kind, externalId } = candidate
    const known = await this.known(manager, kind, [externalId])
    return this.settleKnown(manager, candidate, known.get(externalId))
  }

  async settleKnown(manager: EntityManager, candidate: Candidate, known: Known | undefined): Promise<Settled> {
    const fingerprint = fingerprintOf(candidate.content)
    if (known && (known.fingerprint === fingerprint || known.fingerprint === foundHere)) return { id: known.id, outcome: 'unchanged' }
    const existing = known ? null : ((await candidate.existing?.()) ?? null)
    const id = known?.id ?? existing ?? randomUUID()
    if (!existing) await candidate.write(id)
    await this.remember(manager, candidate, { id, fingerprint: existing ? foundHere : fingerprint })
    return { id, outcome: existing ? 'unchanged' : known ? 'updated' : 'imported' }
  }

  /** Rows that earlier runs made of these and that are still there. */
  async known(manager: EntityManager, kind: Kind, externalIds: readonly string[]): Promise<Map<string, Known>> {
    const rows = await manager.query<{ external_id: string; row_id: string; fingerprint: string }[]>(
      `select r.external_id, r.row_id, r.fingerprint from import_record r join ${kind} t on t.id = r.row_id
       where r.source = $1 and r.kind = $2 and r.external_id = any($3)`,
      [this.source, kind, externalIds],
    )
    return new Map(rows.map((row) => [row.external_id, { id: row.row_id, fingerprint: row.fingerprint }]))
  }

  private async remember(manager: EntityManager, { kind, externalId }: Candidate, { id, fingerprint }: Known): Promise<void> {
    await manager.query(
      `insert into import_record (source, kind, external_id, row_id, fingerprint) values ($1, $2, $3, $4, $5)
       on conflict (source, kind, external_id) do update set row_id = excluded.row_id, fingerprint = excluded.fingerprint`,
      [this.source, kind, externalId, id, fingerprint],
    )
  }
}

export interface Known {
  id: string
  fingerprint: string
}

function fingerprintOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
