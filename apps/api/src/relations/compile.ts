import sql, { empty, raw, type Sql } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import { visibleRows } from './noun.ts'
import { beyond, type Ordering, orderBy, placeOf } from './ordering.ts'
import type { Relation } from './relation.ts'

/** Which part of the related rows is wanted, for every parent alike. */
export interface Slice {
  readonly ordering: Ordering | null
  readonly limit: number
  /** Counted from the end. */
  readonly reversed: boolean
  readonly bounds: readonly { side: 'after' | 'before' | 'at'; place: readonly unknown[] }[]
  /** The client's filter as a condition. */
  readonly filter: Sql | null
}

/** The visible rows that `relation` leads to from the parent key `k.key`, as the rest of a select. */
function reached(relation: Relation, asking: Asking, filter: Sql | null): Sql {
  const { path, where } = relation
  const conditions = [where, filter].flatMap((condition) => (condition ? [sql` and ${condition}`] : []))
  const rest = conditions.reduce((all, condition) => sql`${all}${condition}`, empty)
  return sql`from ${path.from(visibleRows(relation.to(), asking))} where ${path.where(sql`k.key`)}${rest}`
}

const keysOf = (relation: Relation, keys: readonly string[]) => sql`unnest(${keys}::${raw(relation.path.keyType)}[]) k(key)`

/**
 * Compiles a relation for many parents at once. Answers rows of `k` (parent key), `t` (target row), `l` (what the link
 * knows), `p` (place in the ordering), in order for each parent. The limit is a checked literal: a bound one would defeat
 * the plan cache.
 */
export function compileRows(relation: Relation, request: { asking: Asking; columns: Sql; slice: Slice }, keys: readonly string[]): Sql {
  const { asking, columns, slice } = request
  const { ordering } = slice
  const bounds = ordering ? slice.bounds.map((bound) => sql` and ${beyond(ordering, bound.place, bound.side)}`) : []
  const within = bounds.reduce((all, bound) => sql`${all}${bound}`, empty)
  return sql`select k.key as k, x.* from ${keysOf(relation, keys)} cross join lateral (
    select (select row_to_json(c) from (select ${columns}) c) as t, ${relation.path.link} as l, ${ordering ? placeOf(ordering) : sql`null`} as p
    ${reached(relation, asking, slice.filter)}${within}
    ${ordering ? orderBy(ordering, slice.reversed) : empty} limit ${raw(String(Math.trunc(slice.limit)))}
  ) x`
}

/** Compiles the number of visible targets of many parents at once: rows of `k` and `n`. */
export function compileCount(relation: Relation, request: { asking: Asking; filter: Sql | null }, keys: readonly string[]): Sql {
  return sql`select k.key as k, (select count(*)::int ${reached(relation, request.asking, request.filter)}) as n
    from ${keysOf(relation, keys)}`
}
