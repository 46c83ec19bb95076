import DataLoader from 'dataloader'
import sql, { type Sql } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import { compileCount, compileRows, compileSummary, type Slice } from './compile.ts'
import type { Gather } from './gather.ts'
import { type Noun, visibleRows } from './noun.ts'
import type { Relation } from './relation.ts'
import type { Tables } from './tables.ts'

/** A target row as it was read for one parent. */
export interface Reached<Row> {
  readonly row: Row
  readonly link: unknown
  readonly place: readonly unknown[]
}

interface RawRow {
  k: string
  t: Record<string, unknown>
  l: unknown
  p: unknown[]
}

/** The loaders of one request: one for each relation and slice, made when first needed. */
export class Batches {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>()

  constructor(
    private readonly gather: Gather,
    private readonly tables: Tables,
    private asked: Asking,
  ) {}

  get asking(): Asking {
    return this.asked
  }

  /** Rows for the parent `key`. `name` tells slices of one relation apart. */
  rows<Target extends object>(relation: Relation<never, Target>, name: string, slice: Slice): (key: string) => Promise<Reached<Target>[]> {
    const table = this.tables.of(relation.to())
    return this.loader(`${relation.name} ${name}`, async (keys) => {
      const rows = await this.gather.rows<RawRow>(compileRows(relation, { asking: this.asking, columns: table.columns, slice }, keys))
      const byKey = new Map<string, Reached<Target>[]>(keys.map((key) => [key, []]))
      for (const { k, t, l, p } of rows) byKey.get(k)?.push({ row: table.revive(t), link: l, place: p })
      return [...byKey.values()]
    })
  }

  /** Number of targets of the parent `key` that pass `filter`. */
  count(relation: Relation<never, object>, name: string, filter: Sql | null): (key: string) => Promise<number> {
    return this.loader(`${relation.name} count ${name}`, async (keys) => {
      const rows = await this.gather.rows<{ k: string; n: number }>(compileCount(relation, { asking: this.asking, filter }, keys))
      const byKey = new Map(rows.map((row) => [row.k, row.n]))
      return keys.map((key) => byKey.get(key) ?? 0)
    })
  }

  /** What `summary` makes of all targets of the parent `key` that pass `filter`. */
  summary<Row>(
    relation: Relation<never, object>,
    { name, filter, summary }: { name: string; filter: Sql | null; summary: (targets: Sql, asking: Asking) => Sql },
  ): (key: string) => Promise<Row[]> {
    return this.loader(`${relation.name} summary ${name}`, async (keys) => {
      const request = { asking: this.asking, filter, summary: (targets: Sql) => summary(targets, this.asking) }
      const rows = await this.gather.rows<Row & { k: string }>(compileSummary(relation, request, keys))
      return keys.map((key) => rows.filter((row) => row.k === key))
    })
  }

  /** A late column of a row that the viewer has already been shown. */
  column(noun: Noun<object>, property: string, column: Sql): (key: string) => Promise<unknown> {
    return this.loader(`${noun.type}.${property} column`, async (keys) => {
      const query = sql`select t.id as k, ${column} as v from ${visibleRows(noun, this.asking)} t where t.id = any(${keys}::uuid[])`
      const rows = await this.gather.rows<{ k: string; v: unknown }>(query)
      const byKey = new Map(rows.map((row) => [row.k, row.v]))
      return keys.map((key) => byKey.get(key) ?? null)
    })
  }

  /** Whatever was read so far may have changed. */
  forget(): void {
    this.loaders.clear()
  }

  /** Whatever was read so far was for other eyes. */
  continueAs(viewer: Viewer): void {
    this.asked = { ...this.asked, viewer }
    this.forget()
  }

  private loader<Value>(name: string, batch: (keys: string[]) => Promise<Value[]>): (key: string) => Promise<Value> {
    const loader = this.loaders.get(name) ?? new DataLoader<string, unknown>((keys) => batch([...keys]))
    this.loaders.set(name, loader)
    return (key) => loader.load(key) as Promise<Value>
  }
}
