/** What an import counts, in the order in which it is told. */
export const ledgerKinds = ['authors', 'sections', 'tags', 'articles', 'images', 'comments', 'other'] as const
export type LedgerKind = (typeof ledgerKinds)[number]

/** What became of something that was found and taken. */
export type Outcome = 'imported' | 'updated' | 'unchanged'

export interface Row extends Record<Outcome, number> {
  found: number
  /** How many were left out, by the reason. */
  skipped: Map<string, number>
}

/** Keeps account of everything that was in a file: nothing is left out without being counted here. */
export class Ledger {
  readonly rows = new Map<LedgerKind, Row>(
    ledgerKinds.map((kind) => [kind, { found: 0, imported: 0, updated: 0, unchanged: 0, skipped: new Map() }]),
  )
  /** Elements, blocks and shortcodes that could not be kept, by name. */
  readonly lost = new Map<string, number>()
  /** What was taken, but otherwise than it stood there, by what was done. */
  readonly notes = new Map<string, number>()
  readonly warnings: string[] = []

  take(kind: LedgerKind, outcome: Outcome): void {
    const row = this.row(kind)
    row.found++
    row[outcome]++
  }

  skip(kind: LedgerKind, reason: string): void {
    const row = this.row(kind)
    row.found++
    add(row.skipped, reason)
  }

  lose(name: string): void {
    // Names come from the file: a thousand invented ones must not fill the screen.
    add(this.lost, this.lost.has(name) || this.lost.size < 200 ? name : 'others')
  }

  note(what: string, count = 1): void {
    if (count > 0) this.notes.set(what, (this.notes.get(what) ?? 0) + count)
  }

  warn(sentence: string): void {
    if (this.warnings.length < 20) this.warnings.push(sentence)
    else this.note('further warnings')
  }

  row(kind: LedgerKind): Row {
    const row = this.rows.get(kind)
    if (!row) throw new Error(`The ledger has no row for ${kind}.`)
    return row
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
