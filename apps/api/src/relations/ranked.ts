import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import type { Slice } from './compile.ts'
import type { Rung } from './relation.ts'

/** A slice within one stretch of one rung, and what has to hold for it to be looked at. */
export interface Step {
  readonly rung: Rung
  readonly slice: Slice
  readonly needed: Sql
}

/** What a ranked list is made of. */
interface Ladder {
  readonly rungs: readonly Rung[]
  readonly stretches: readonly Sql[]
  readonly given: Sql | undefined
}

/**
 * The page of a ranked list: what `select` reads of one rung, and of the next only if that was not enough. Postgres runs a step of
 * the `with` clause when it is first read, and none whose condition does not hold.
 */
export function ranked({ rungs, stretches, given }: Ladder, slice: Slice, select: (step: Step) => Sql): Sql {
  const { ordering, reversed } = slice
  const inOrder = rungs.flatMap((rung) => stretches.map((stretch) => ({ ...rung, where: sql`${rung.where} and ${stretch}` })))
  const steps = (reversed ? inOrder.reverse() : inOrder).flatMap((rung) => within(rung, slice) ?? [])
  if (!ordering || steps.length === 0) return sql`select null::json as t, null::json as l, null::json as p where false`
  const limit = raw(String(Math.trunc(slice.limit)))
  const names = steps.map((_, index) => `r${index}`)
  const read = names.map((_, index) => {
    const before = names.slice(0, index).map((name) => sql`(select count(*) from ${raw(name)})`)
    return before.length === 0 ? sql`true` : sql`${join(before, ' + ')} < ${limit}`
  })
  const parts = steps.map(
    (step, index) => sql`${raw(names[index] as string)} as materialized (${select({ ...step, needed: read[index] ?? empty })})`,
  )
  const direction = raw(ordering.descending !== reversed ? 'desc' : 'asc')
  const order = ['rank', ...ordering.by.map((_, index) => `o${index}`)].map((column) => sql`${raw(column)} ${direction}`)
  const all = names.map((name) => sql`select * from ${raw(name)}`)
  return sql`with ${join(given ? [given, ...parts] : parts)} select t, l, p from (${join(all, ' union all ')}) every order by ${join(order)} limit ${limit}`
}

/** What a slice leaves of a rung; nothing if it ends above, or begins below. */
function within(rung: Rung, slice: Slice): Omit<Step, 'needed'> | null {
  const bounds: Slice['bounds'][number][] = []
  for (const { side, place } of slice.bounds) {
    const [rank, ...rest] = place
    const beyond = side === 'before' ? rung.rank > Number(rank) : rung.rank < Number(rank)
    if (rung.rank === Number(rank)) bounds.push({ side, place: rest })
    else if (!beyond) return null
  }
  return { rung, slice: { ...slice, bounds } }
}
