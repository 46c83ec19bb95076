import type { InstantInput } from '@broadsheet/schema/graphql'
import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { instantOf } from './instants.ts'

const local = (dateTime: string, timeZone?: string | null): InstantInput => ({ local: { dateTime, timeZone } })

function refused(input: InstantInput): unknown {
  try {
    return instantOf(input, 'Europe/Oslo', 'until').toISOString()
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions : error
  }
}

describe('the instant that a client means', () => {
  test.for<[string, InstantInput, string]>([
    ['with its offset', { at: new Date('2026-03-29T12:30:00Z') }, '2026-03-29T12:30:00.000Z'],
    ['by the clocks of the publication', local('2026-03-29T14:30'), '2026-03-29T12:30:00.000Z'],
    ['by the clocks of a place', local('2026-03-29T14:30:15', 'America/New_York'), '2026-03-29T18:30:15.000Z'],
    ['in a zone written in lower case', local('2026-03-29T14:30', 'europe/oslo'), '2026-03-29T12:30:00.000Z'],
    ['in universal time', local('2026-03-29T02:30', 'UTC'), '2026-03-29T02:30:00.000Z'],
    ['on a leap day', local('2028-02-29T12:00'), '2028-02-29T11:00:00.000Z'],
    ['just before clocks go forward', local('2026-03-29T01:59:59'), '2026-03-29T00:59:59.000Z'],
    ['just after clocks went forward', local('2026-03-29T03:00'), '2026-03-29T01:00:00.000Z'],
    ['twice on that day: the first is meant', local('2026-10-25T02:30'), '2026-10-25T00:30:00.000Z'],
    ['the last', local('9999-12-31T23:59:59', 'UTC'), '9999-12-31T23:59:59.000Z'],
  ])('%s', ([, input, instant]) => {
    expect(instantOf(input, 'Europe/Oslo', 'until').toISOString()).toBe(instant)
  })

  test.for<[string, InstantInput, string]>([
    ['30 February', local('2026-02-30T12:00'), 'until.local.dateTime'],
    ['29 February of a common year', local('2026-02-29T12:00'), 'until.local.dateTime'],
    ['a 25th hour', local('2026-03-01T25:00'), 'until.local.dateTime'],
    ['midnight as the 24th hour', local('2026-03-01T24:00'), 'until.local.dateTime'],
    ['a leap second', local('2026-06-30T23:59:60'), 'until.local.dateTime'],
    ['a time that clocks skip', local('2026-03-29T02:30'), 'until.local.dateTime'],
    ['a time that clocks skip elsewhere', local('2026-03-08T02:30', 'America/New_York'), 'until.local.dateTime'],
    ['a day that a place skipped', local('2011-12-30T12:00', 'Pacific/Apia'), 'until.local.dateTime'],
    ['a day without a time', local('2026-03-29'), 'until.local.dateTime'],
    ['a time with an offset', local('2026-03-29T12:00+02:00'), 'until.local.dateTime'],
    ['a time that names a zone', local('2026-03-29T12:00[Asia/Tokyo]'), 'until.local.dateTime'],
    ['the year 275761', local('+275761-01-01T00:00'), 'until.local.dateTime'],
    ['infinity', local('infinity'), 'until.local.dateTime'],
    ['nothing', local(''), 'until.local.dateTime'],
    ['an unknown zone', local('2026-03-29T12:00', 'Mars/Olympus'), 'until.local.timeZone'],
    ['an offset for a zone', local('2026-03-29T12:00', '+02:00'), 'until.local.timeZone'],
    ['a date for a zone', local('2026-03-29T12:00', '2026-03-29T12:00[Asia/Tokyo]'), 'until.local.timeZone'],
    ['an empty zone', local('2026-03-29T12:00', ''), 'until.local.timeZone'],
    ['neither', {}, 'until'],
  ])('is refused for %s', ([, input, field]) => {
    expect(refused(input)).toEqual({ code: 'BAD_USER_INPUT', field })
  })

  test.for<[string, InstantInput, string]>([
    ['the year 0', local('0000-06-01T12:00'), 'until.local.dateTime'],
    ['an hour that universal time calls the year 10000', local('9999-12-31T23:00', 'America/New_York'), 'until.local.dateTime'],
    ['the year 275760', { at: new Date('+275760-01-01T00:00:00Z') }, 'until.at'],
    ['no instant', { at: new Date('infinity') }, 'until.at'],
  ])('is refused with its bounds for %s', ([, input, field]) => {
    expect(refused(input)).toEqual({ code: 'BAD_USER_INPUT', field, min: 1, max: 9999 })
  })
})
