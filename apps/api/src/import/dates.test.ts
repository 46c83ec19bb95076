import { expect, test } from 'vitest'
import { firstDate } from './dates.ts'

test.each([
  [['2019-05-04 10:11:12', '2019-05-04 12:11:12'], '2019-05-04T10:11:12.000Z'],
  [['0000-00-00 00:00:00', '2019-05-04 12:11:12'], '2019-05-04T12:11:12.000Z'],
  [['', '', 'Sat, 04 May 2019 10:11:12 +0200'], '2019-05-04T08:11:12.000Z'],
  [['2019-02-30 10:00:00', '2019-03-02 10:00:00'], '2019-03-02T10:00:00.000Z'],
])('of %j the first true date counts', (written, date) => {
  expect(firstDate(...written)?.toISOString()).toBe(date)
})

test.each([
  '',
  '0000-00-00 00:00:00',
  '0001-11-30 00:00:00',
  '2019-13-01 00:00:00',
  '2019-02-30 00:00:00',
  '2019-05-04 25:00:00',
  'Mon, 30 Nov -0001 00:00:00 +0000',
  'infinity',
  '275761-01-01 00:00:00',
])('"%s" is no date', (written) => {
  expect(firstDate(written)).toBeNull()
})
