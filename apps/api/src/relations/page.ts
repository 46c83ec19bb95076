import type { Connection, PageInfo } from '@broadsheet/schema/graphql'
import type { PageRequest } from './slice.ts'

/** One item of a list as it was read: the row, what its link knows, and where it stands. */
export interface Placed<Row> {
  readonly node: Row
  readonly link: unknown
  /** Its place in the ordering; in a ranked list its rank comes first. */
  readonly place: readonly unknown[]
  readonly cursor: string
}

/** What a page reads when somebody asks for it, each at most once. */
export interface PageSource<Row> {
  readonly request: PageRequest
  /** One more than the page holds, so that the page knows whether another one follows. */
  rows(): Promise<Placed<Row>[]>
  count(): Promise<number>
  /** Whether something stands before the first row; asked only where the request itself does not tell. */
  precedes?(): Promise<boolean>
}

type Lazy<Shape> = { readonly [K in keyof Shape]: Promise<Shape[K]> }

/** A connection that reads only what is selected of it: no rows for `totalCount` alone, no count without it. */
export class Page<Row> implements Lazy<Connection<Row, Placed<Row>>> {
  private read: Promise<Placed<Row>[]> | undefined

  constructor(private readonly source: PageSource<Row>) {}

  get edges(): Promise<Placed<Row>[]> {
    return this.rows().then((rows) => {
      const { size, fromEnd } = this.source.request
      const page = rows.slice(0, size)
      return fromEnd ? page.reverse() : page
    })
  }

  get nodes(): Promise<Row[]> {
    return this.edges.then((edges) => edges.map((edge) => edge.node))
  }

  get pageInfo(): Promise<PageInfo> {
    return Promise.all([this.rows(), this.edges, this.source.precedes?.()]).then(([rows, edges, precedes]) => {
      const { size, fromEnd, after, before } = this.source.request
      const more = rows.length > size
      return {
        hasNextPage: fromEnd ? before !== null : more,
        hasPreviousPage: fromEnd ? more : (precedes ?? after !== null),
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }
    })
  }

  get totalCount(): Promise<number> {
    return this.source.count()
  }

  private rows(): Promise<Placed<Row>[]> {
    this.read ??= this.source.rows()
    return this.read
  }
}
