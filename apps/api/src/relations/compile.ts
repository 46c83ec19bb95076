import sql, { empty, raw, type Sql } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import { visibleRows } from './noun.ts'
import { beyond, type Ordering, orderBy, placeOf } from './ordering.ts'
import { ranked, type Step } from './ranked.ts'
import type { Relation, Rung } from './relation.ts'

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
function reached(
  { to, path, where }: Pick<Relation, 'to' | 'path' | 'where'>,
  asking: Asking,
  { filter, rung }: { filter: Sql | null; rung?: Rung },
): Sql {
  const conditions = [where, filter].flatMap((condition) => (condition ? [sql` and ${condition}`] : []))
  const rest = conditions.reduce((all, condition) => sql`${all}${condition}`, empty)
  return sql`from ${path.from(visibleRows(to(), asking), asking)} where ${rung?.where ?? path.where(sql`k.key`)}${rest}`
}

const keysOf = (relation: Relation, keys: readonly string[]) => sql`unnest(${keys}::${raw(relation.path.keyType)}[]) k(key)`

interface RowsRequest {
  readonly asking: Asking
  /** What is wanted of each target row. */
  readonly columns: Sql
  readonly slice: Slice
}

/**
 * Compiles a relation for many parents at once. Answers rows of `k` (parent key), `t` (target row), `l` (what the link
 * knows), `p` (place in the ordering), in order for each parent. The limit is a checked literal: a bound one would defeat
 * the plan cache.
 */
export function compileRows(relation: Relation, request: RowsRequest, keys: readonly string[]): Sql {
  const { rungs, stretches = [sql`true`] } = relation.kind === 'paged' ? relation : {}
  const rows = rungs
    ? ranked({ rungs, stretches, given: relation.path.given?.(request.asking) }, request.slice, (step) =>
        rowsOf(relation, { ...request, ...step }),
      )
    : rowsOf(relation, request)
  return sql`select k.key as k, x.* from ${keysOf(relation, keys)} cross join lateral (${rows}) x`
}

function rowsOf(relation: Relation, { asking, columns, slice, rung, needed }: RowsRequest & Partial<Step>): Sql {
  const { ordering, filter } = slice
  const bounds = ordering ? slice.bounds.map((bound) => sql` and ${beyond(ordering, bound.place, bound.side)}`) : []
  const within = bounds.reduce((all, bound) => sql`${all}${bound}`, needed ? sql` and ${needed}` : empty)
  return sql`select (select row_to_json(c) from (select ${columns}) c) as t, ${relation.path.link} as l,
      ${ordering ? placeOf(ordering, rung?.rank) : sql`null`} as p${rung && ordering ? orderedColumns(ordering, rung.rank) : empty}
    ${reached(relation, asking, { filter, ...(rung && { rung }) })}${within}
    ${ordering ? orderBy(ordering, slice.reversed) : empty} limit ${raw(String(Math.trunc(slice.limit)))}`
}

/** What the rungs of a list are put together by. */
function orderedColumns({ by }: Ordering, rank: number): Sql {
  return sql`, ${raw([`${rank} as rank`, ...by.map(({ expression }, index) => `${expression} as o${index}`)].join(', '))}`
}

/** Where the targets of a relation are counted, and the `with` clause for that. */
function inNumbers(relation: Relation, asking: Asking): { source: Pick<Relation, 'to' | 'path' | 'where'>; given: Sql } {
  const source = relation.kind === 'paged' && relation.counted ? { ...relation, ...relation.counted } : relation
  const given = source.path.given?.(asking)
  return { source, given: given ? sql`with ${given} ` : empty }
}

/** Compiles the number of visible targets of many parents at once: rows of `k` and `n`. */
export function compileCount(relation: Relation, request: { asking: Asking; filter: Sql | null }, keys: readonly string[]): Sql {
  const { source, given } = inNumbers(relation, request.asking)
  return sql`select k.key as k, (${given}select count(*)::int ${reached(source, request.asking, request)}) as n
    from ${keysOf(relation, keys)}`
}

/**
 * Compiles a summary of the visible targets of many parents: rows of `k` and what `summary` selects from the targets, which it is
 * given as a source for `from` (alias `t`).
 */
export function compileSummary(
  relation: Relation,
  request: { asking: Asking; filter: Sql | null; summary: (targets: Sql) => Sql },
  keys: readonly string[],
): Sql {
  const { source, given } = inNumbers(relation, request.asking)
  const targets = sql`(${given}select t.* ${reached(source, request.asking, request)}) t`
  return sql`select k.key as k, x.* from ${keysOf(relation, keys)} cross join lateral (${request.summary(targets)}) x`
}
