import sql, { join, raw, type Sql } from 'sql-template-tag'

/** One expression of an ordering and its Postgres type, which its values in a cursor are cast back to. */
export interface OrderedBy {
  readonly expression: string
  readonly type: 'timestamptz' | 'uuid' | 'int' | 'float8' | 'text'
}

/** A total order: the last expression is unique. All run in the same direction, so that one row comparison pages them. */
export interface Ordering {
  readonly by: readonly OrderedBy[]
  readonly descending: boolean
}

export const ascending = (...by: OrderedBy[]): Ordering => ({ by, descending: false })
export const descending = (...by: OrderedBy[]): Ordering => ({ by, descending: true })

/** The place of a row in an ordering, as a JSON array; the rank of its rung comes first. */
export function placeOf(ordering: Ordering, rank?: number): Sql {
  const rungs = rank === undefined ? [] : [String(Math.trunc(rank))]
  return sql`json_build_array(${raw([...rungs, ...ordering.by.map((one) => one.expression)].join(', '))})`
}

/** `order by`, or its exact reverse for pages that are counted from the end. */
export function orderBy(ordering: Ordering, reversed: boolean): Sql {
  const direction = ordering.descending !== reversed ? 'desc' : 'asc'
  return sql`order by ${raw(ordering.by.map((one) => `${one.expression} ${direction}`).join(', '))}`
}

/** The condition that a row stands after `place` (before it when reversed); `at` takes in the place itself. */
export function beyond(ordering: Ordering, place: readonly unknown[], side: 'after' | 'before' | 'at'): Sql {
  const forward = side === 'before' ? ordering.descending : !ordering.descending
  const comparison = `${forward ? '>' : '<'}${side === 'at' ? '=' : ''}`
  const values = ordering.by.map((one, index) => sql`${String(place[index])}::${raw(one.type)}`)
  return sql`(${raw(ordering.by.map((one) => one.expression).join(', '))}) ${raw(comparison)} (${join(values)})`
}
