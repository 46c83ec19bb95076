import type { PageArgs } from '@broadsheet/schema/graphql'
import sql, { type Sql } from 'sql-template-tag'
import { badInput } from '../graphql/problems.ts'
import type { Batches, Reached } from './batches.ts'
import type { Slice } from './compile.ts'
import type { Cursors } from './cursor.ts'
import type { Ordering } from './ordering.ts'
import { Page, type Placed } from './page.ts'
import type { Paged } from './relation.ts'
import { type PageRequest, pageRequest } from './slice.ts'

/** What a client asks of a connection. */
export interface ListArgs<Filter> extends PageArgs {
  filter?: Filter | null
  orderBy?: string | null
}

interface Asked<Target extends object, Filter> {
  relation: Paged<never, Target, Filter>
  key: string | null
  args: ListArgs<Filter>
}

/** One list as one client asked for it: of one parent, in one order, with one filter. Its name binds its cursors. */
export class PagedRows<Target extends object, Filter> {
  private readonly ordering: Ordering
  private readonly filter: Sql | null
  private readonly kind: string
  private readonly name: string

  constructor(
    private readonly batches: Batches,
    private readonly cursors: Cursors,
    private readonly asked: Asked<Target, Filter>,
  ) {
    const { relation, key, args } = asked
    const order = args.orderBy ?? Object.keys(relation.orderings)[0] ?? ''
    const ordering = relation.orderings[order]
    if (!ordering) throw badInput('orderBy', `"${relation.name}" has no such order.`)
    this.ordering = ordering
    this.filter = args.filter && relation.filter ? relation.filter(args.filter, batches.asking) : null
    this.kind = `${order} ${JSON.stringify(args.filter ?? null)}`
    this.name = `${relation.name} ${key} ${this.kind}`
  }

  page(): Page<Target> {
    const request = pageRequest(this.asked.args)
    return this.pageOf(request, this.bounds(request))
  }

  async pageAt(from: string): Promise<Page<Target>> {
    const [start] = await this.rows({ limit: 1, reversed: false, bounds: [], filter: sql`t.id = ${from}` })
    if (!start) return this.page()
    const request = pageRequest(this.asked.args)
    const before = { limit: 1, reversed: true, bounds: [{ side: 'before', place: start.place } as const] }
    return this.pageOf(request, [{ side: 'at', place: start.place }], async () => (await this.rows(before)).length > 0)
  }

  private pageOf(request: PageRequest, bounds: Slice['bounds'], precedes?: () => Promise<boolean>): Page<Target> {
    const rows = async () =>
      (await this.rows({ limit: request.size + 1, reversed: request.fromEnd, bounds })).map((reached) => this.placed(reached))
    return new Page({ request, rows, count: () => this.count(), precedes })
  }

  private async rows(slice: Omit<Slice, 'ordering' | 'filter'> & { filter?: Sql }): Promise<Reached<Target>[]> {
    const { relation, key } = this.asked
    if (key === null) return []
    const name = `${this.kind} ${JSON.stringify(slice)}`
    return this.batches.rows(relation, name, { filter: this.filter, ...slice, ordering: this.ordering })(key)
  }

  private async count(): Promise<number> {
    const { relation, key } = this.asked
    return key === null ? 0 : this.batches.count(relation, this.kind, this.filter)(key)
  }

  private placed({ row, link, place }: Reached<Target>): Placed<Target> {
    return { node: row, link, place, cursor: this.cursors.write(this.name, place) }
  }

  private bounds(request: PageRequest): Slice['bounds'] {
    const sides = [['after', request.after] as const, ['before', request.before] as const]
    return sides.flatMap(([side, cursor]) => {
      if (cursor === null) return []
      const place = this.cursors.read(this.name, cursor)
      if (!place) throw badInput(side, `"${side}" is not a cursor of this list in this order and with this filter.`)
      return [{ side, place }]
    })
  }
}
