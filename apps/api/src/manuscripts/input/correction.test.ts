import { expect, test } from 'vitest'
import { correctionOf } from './correction.ts'
import { refusalOf } from './testing/refusal.ts'

const at = { path: 'correction', now: new Date('2026-07-28T12:00:00Z'), zone: 'Europe/Oslo' }

test('a correction was made now, unless it says when', () => {
  expect(correctionOf({ kind: 'CORRECTION', text: ' It was\r\nthe neap tide. ' }, at)).toEqual({
    kind: 'CORRECTION',
    text: 'It was\nthe neap tide.',
    date: at.now,
  })
  const { date } = correctionOf({ kind: 'UPDATE', text: 'a', date: { local: { dateTime: '2026-07-27T08:00' } } }, at)
  expect(date).toEqual(new Date('2026-07-27T06:00:00Z'))
})

test('a correction is refused by the field that is wrong', () => {
  expect(refusalOf(() => correctionOf({ kind: 'UPDATE', text: '\u200b' }, at))).toEqual({ field: 'correction.text', min: 1, max: 2_000 })
  expect(refusalOf(() => correctionOf({ kind: 'UPDATE', text: 'a'.repeat(2_001) }, at))).toMatchObject({ max: 2_000 })
  const never = { kind: 'UPDATE' as const, text: 'a', date: { local: { dateTime: '2026-02-30T08:00' } } }
  expect(refusalOf(() => correctionOf(never, at))).toEqual({ field: 'correction.date.local.dateTime' })
})
