import { describe, expect, it } from 'vitest'
import { dateLine, dayIn, momentIn } from './dates.ts'

const london = { language: 'en-GB', timeZone: 'Europe/London' }
const now = new Date('2026-11-20T12:00:00Z')

describe('a date', () => {
  it('is printed in the time zone of the paper, not of the server', () => {
    expect(momentIn(london, '2026-07-01T23:30:00Z').text).toBe('2 July 2026 at 00:30')
    expect(dayIn({ ...london, timeZone: 'Pacific/Auckland' }, '2026-11-19T18:40:00Z', now).text).toBe('20 November')
  })

  it('names the year only when it is another one', () => {
    expect(dayIn(london, '2026-01-02T10:00:00Z', now).text).toBe('2 January')
    expect(dayIn(london, '2025-12-31T10:00:00Z', now).text).toBe('31 December 2025')
  })

  it('is printed in the language of the paper', () => {
    expect(dayIn({ language: 'de', timeZone: 'Europe/Berlin' }, '2026-11-19T18:40:00Z', now).text).toBe('19. November')
  })

  it('tells programs the instant it was given', () => {
    expect(dayIn(london, '2026-11-19T18:40:00Z', now).iso).toBe('2026-11-19T18:40:00Z')
  })
})

it('the date line turns over at midnight in the paper’s own time zone', () => {
  const justBefore = new Date('2026-11-20T10:59:00Z')
  expect(dateLine({ ...london, timeZone: 'Pacific/Auckland' }, justBefore).iso).toBe('2026-11-20')
  expect(dateLine({ ...london, timeZone: 'Pacific/Auckland' }, new Date('2026-11-20T11:00:00Z')).iso).toBe('2026-11-21')
  expect(dateLine(london, justBefore).text).toMatch(/^Friday,? 20 November 2026$/)
})
