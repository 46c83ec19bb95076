import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { limits } from './limits.ts'

@ObjectType({ description: 'Where a page stands in its connection, after the Relay cursor connections specification.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether items follow after the last one of this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether items stand before the first one of this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null for an empty page.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null for an empty page.' })
  endCursor!: string | null
}

/** Arguments of every connection. `first` and `last` exclude each other; 1 to 100 items, 20 where neither is given. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Items from the beginning, or after \`after\`: 1 to ${limits.page.max}, ${limits.page.default} by default.`,
  })
  first?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor after which the page begins; only with the ordering and filter it came from.',
  })
  after?: string | null

  @Field(() => Int, {
    nullable: true,
    description: `Items from the end, or before \`before\`: 1 to ${limits.page.max}. Not together with \`first\`.`,
  })
  last?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor before which the page ends; only with the ordering and filter it came from.',
  })
  before?: string | null
}

/** What a connection of `Node` hands out, whatever its edges carry besides. */
export interface Connection<Node, Edge extends { cursor: string; node: Node } = { cursor: string; node: Node }> {
  edges: Edge[]
  nodes: Node[]
  pageInfo: PageInfo
  totalCount: number
}

/** What every edge type has: a cursor and the item it points to. */
export function edgeOf<T extends object>(node: () => ClassType<T>) {
  @ObjectType()
  abstract class Edge {
    @Field(() => String, { description: 'Opaque place of this item in its connection; refused in any other.' })
    cursor!: string

    @Field(node, { description: 'The item at this place.' })
    node!: T
  }
  return Edge
}

/** What every connection type has; each noun extends it under its own name, with edges of the class `edge`. */
export function connectionOf<T extends object, E extends { cursor: string; node: T }>(node: () => ClassType<T>, edge: ClassType<E>) {
  @ObjectType()
  abstract class PagedList implements Connection<T, E> {
    @Field(() => [edge], { description: 'The items of this page with their cursors, in order.' })
    edges!: E[]

    @Field(() => [node()], { description: 'The items of this page without their cursors, in the same order.' })
    nodes!: T[]

    @Field(() => PageInfo, { description: 'Where this page stands in the whole list.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'Items in the whole list that this viewer may see. Costs a count only when selected.' })
    totalCount!: number
  }
  return PagedList
}
