import { raw, type Sql } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Batches, Reached } from './batches.ts'
import type { Slice } from './compile.ts'
import type { Cursors } from './cursor.ts'
import type { Noun } from './noun.ts'
import type { Page } from './page.ts'
import { type ListArgs, PagedRows } from './paged-rows.ts'
import { by } from './path.ts'
import { type List, type One, one, type Paged } from './relation.ts'

const whole: Slice = { ordering: null, limit: 1, reversed: false, bounds: [], filter: null }

/** The only way from one row to others: every method follows a declared relation, and so keeps the target's policy. */
export class Loaders {
  constructor(
    private readonly batches: Batches,
    private readonly cursors: Cursors,
  ) {}

  async one<Parent, Target extends object>(relation: One<Parent, Target>, parent: Parent): Promise<Target | null> {
    const key = relation.key(parent)
    if (key === null) return null
    const [found] = await this.batches.rows(relation, 'one', whole)(key)
    return found?.row ?? null
  }

  async list<Parent, Target extends object>(relation: List<Parent, Target>, parent: Parent): Promise<Reached<Target>[]> {
    const key = relation.key(parent)
    if (key === null) return []
    return this.batches.rows(relation, 'list', { ...whole, ordering: relation.ordering, limit: relation.max })(key)
  }

  page<Parent, Target extends object, Filter>(
    relation: Paged<Parent, Target, Filter>,
    parent: Parent,
    args: ListArgs<Filter>,
  ): Page<Target> {
    return this.listOf(relation, parent, args).page()
  }

  /** The page that begins with the row `from`; the usual page if that row is not in the list. */
  async pageAt<Parent, Target extends object, Filter>(
    relation: Paged<Parent, Target, Filter>,
    parent: Parent,
    args: ListArgs<Filter> & { from: string },
  ): Promise<Page<Target>> {
    return this.listOf(relation, parent, args).pageAt(args.from)
  }

  /** How many targets there are, without a page. */
  async count<Parent, Target extends object>(relation: Paged<Parent, Target>, parent: Parent): Promise<number> {
    const key = relation.key(parent)
    return key === null ? 0 : this.batches.count(relation, '', null)(key)
  }

  /** The visible row of `noun` with this key. */
  node<Row extends object>(noun: Noun<Row>, key: string): Promise<Row | null> {
    return this.one(one({ name: `${noun.type} by id`, to: () => noun, path: by('id'), key: (id: string) => id }), key)
  }

  /** A late column of a row; see `Noun.late`. */
  async column<Row extends { id: string }, P extends keyof Row & string>(noun: Noun<Row>, row: Row, property: P): Promise<Row[P]> {
    return (await this.batches.column(noun, property, raw(`t.${property}`))(row.id)) as Row[P]
  }

  /** Something about a row that a query of its own makes of its key, `t.id`. `name` tells such queries apart. */
  async about<Row extends { id: string }>(noun: Noun<Row>, row: Row, { name, value }: { name: string; value: Sql }): Promise<unknown> {
    return this.batches.column(noun, name, value)(row.id)
  }

  /** What `summary` makes of all targets that pass `filter`, which it is given as a source for `from`. */
  async summary<Parent, Target extends object, Filter, Row>(
    relation: Paged<Parent, Target, Filter>,
    parent: Parent,
    { name, filter, summary }: { name: string; filter: Filter | null; summary: (targets: Sql, asking: Asking) => Sql },
  ): Promise<Row[]> {
    const key = relation.key(parent)
    if (key === null) return []
    const condition = filter && relation.filter ? relation.filter(filter, this.batches.asking) : null
    return this.batches.summary<Row>(relation, { name: `${name} ${JSON.stringify(filter)}`, filter: condition, summary })(key)
  }

  /** For whoever has just written: what is asked from now on is read anew. */
  forget(): void {
    this.batches.forget()
  }

  /** What is asked from now on is read with the eyes of another viewer. */
  continueAs(viewer: Viewer): void {
    this.batches.continueAs(viewer)
  }

  private listOf<Parent, Target extends object, Filter>(relation: Paged<Parent, Target, Filter>, parent: Parent, args: ListArgs<Filter>) {
    return new PagedRows(this.batches, this.cursors, { relation, key: relation.key(parent), args })
  }
}
