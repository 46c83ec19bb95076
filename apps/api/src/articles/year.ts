import { limits } from '@broadsheet/schema'
import sql, { type Sql } from 'sql-template-tag'
import { badInput } from '../graphql/problems.ts'

const zone = sql`coalesce((select time_zone from publication), 'UTC')`

/** The instant at which a year begins, by the clocks of the publication. */
const newYear = (year: number) => sql`(make_timestamp(${year}::int, 1, 1, 0, 0, 0) at time zone ${zone})`

/** Whether `instant` lies in a year that a client names, by the clocks of the publication. Throws `BAD_USER_INPUT` naming `filter.year`. */
export function inYear(instant: Sql, year: number): Sql {
  const { min, max } = limits.year
  if (year < min || year > max) throw badInput('filter.year', `"filter.year" must be from ${min} to ${max}.`, { min, max })
  // Two instants instead of the year of each row: an index on dates answers it.
  return sql`${instant} >= ${newYear(year)} and ${instant} < ${newYear(year + 1)}`
}

/** The year in which `instant` lies, by the same clocks. */
export function yearOf(instant: Sql): Sql {
  return sql`extract(year from ${instant} at time zone ${zone})::int`
}
