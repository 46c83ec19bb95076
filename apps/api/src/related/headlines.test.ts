import { expect, test } from 'vitest'
import { likeness, seriesOf } from './headlines.ts'

test.each([
  ['Tide tables: May', 'tide tables'],
  ['TIDE TABLES: June', 'tide tables'],
  ['Él: uno', null],
  ['At 10:30 it rained', null],
  ['Tide:tables', null],
  [`${'x'.repeat(40)}: y`, 'x'.repeat(40)],
  [`${'x'.repeat(41)}: y`, null],
  ['No colon', null],
  ['', null],
])('the series of "%s" is %s', (headline, series) => {
  expect(seriesOf(headline)).toBe(series)
})

test('headlines are alike by their letters: not by accents, case, blanks or signs', () => {
  expect(likeness('Mélenchon’s storm', 'melenchons  STORM!')).toBe(1)
  expect(likeness('Storm', 'Quiz')).toBe(0)
  expect(likeness('night', 'nacht')).toBe(0.25)
})

test('a pair of letters that one headline has more often counts as often as the other has it', () => {
  expect(likeness('aaaa', 'aa')).toBe(0.5)
})

test.each([
  ['', ''],
  ['?!', '…'],
  ['a', 'a'],
  ['', 'Storm'],
])('nothing is known of "%s" and "%s"', (one, other) => {
  expect(likeness(one, other)).toBe(0)
})

test('other scripts are letters too', () => {
  expect(likeness('Буря над морем', 'буря над МОРЕМ')).toBe(1)
  expect(likeness('台風の目', '台風の目')).toBe(1)
})
