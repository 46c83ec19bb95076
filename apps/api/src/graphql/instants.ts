import type { InstantInput, LocalTimeInput } from '@broadsheet/schema/graphql'
import { Temporal } from 'temporal-polyfill'
import { check } from './limits/arguments.ts'
import { badInput } from './problems.ts'

const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d)?$/
/** Temporal takes offsets and whole dates for zones too: they do not tell what clocks do on another day. */
const zoneName = /^[a-z][\w+-]*(\/[\w+-]+)*$/i

/**
 * The instant that a client means. `zone` is the one in which local times are read that do not name theirs. Throws
 * `BAD_USER_INPUT` naming the field within `path` for a day, time or zone that does not exist.
 */
export function instantOf(input: InstantInput, zone: string, path: string): Date {
  const { at, local } = input
  if (at) return inRange(`${path}.at`, at)
  if (local) return inRange(`${path}.local.dateTime`, localInstant(`${path}.local`, local, zone))
  throw badInput(path, `"${path}" must have "at" or "local".`)
}

function inRange(path: string, instant: Date): Date {
  check(path, instant)
  return instant
}

function localInstant(path: string, { dateTime, timeZone }: LocalTimeInput, zone: string): Date {
  const field = `${path}.dateTime`
  const local = written.test(dateTime) && attempt(() => Temporal.PlainDateTime.from(dateTime, { overflow: 'reject' }))
  if (!local) throw badInput(field, `"${field}" must be a day and time that exist, such as 2026-03-29T14:30.`)
  const there = timeZone ?? zone
  const zoned = zoneName.test(there) && attempt(() => local.toZonedDateTime(there, { disambiguation: 'earlier' }))
  if (!zoned) throw badInput(`${path}.timeZone`, `"${path}.timeZone" must be the IANA name of a time zone, such as Europe/Oslo.`)
  // Where clocks skip this time, another one is found.
  if (!zoned.toPlainDateTime().equals(local))
    throw badInput(field, `"${field}" is skipped by the clocks of ${zoned.timeZoneId} on that day.`)
  return new Date(zoned.epochMilliseconds)
}

/** What Temporal does not know it refuses by a `RangeError`. */
function attempt<T>(make: () => T): T | null {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
