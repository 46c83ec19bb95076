import { describe, expect, test } from 'vitest'
import { Cursors } from './cursor.ts'

const cursors = new Cursors('secret')
const place = ['2026-07-28T12:00:00.123456+00:00', 'b6a1f2c4-0000-4000-8000-000000000000', 7, null, 'Ærø']
const list = 'Query.articles null NEWEST null'

test('a cursor leads back to its place', () => {
  expect(cursors.read(list, cursors.write(list, place))).toEqual(place)
  expect(cursors.read(list, cursors.write(list, []))).toEqual([])
})

test('a cursor can stand in an address', () => {
  expect(cursors.write(list, place)).toMatch(/^[\w-]+$/)
})

test('another process with the same secret takes it', () => {
  expect(new Cursors('secret').read(list, cursors.write(list, place))).toEqual(place)
})

describe('a cursor is refused', () => {
  const cursor = cursors.write(list, place)

  test.for<[string, string]>([
    ['that is empty', ''],
    ['that is no cursor', 'cursor'],
    ['of one letter', 'a'],
    ['with something after it', `${cursor}A`],
    ['with padding', `${cursor}=`],
    ['with a blank', `${cursor.slice(0, 8)} ${cursor.slice(8)}`],
    ['that somebody wrote himself', Buffer.from(`123456789${JSON.stringify(place)}`).toString('base64url')],
    ['without a place', Buffer.from(cursor, 'base64url').subarray(0, 9).toString('base64url')],
  ])('%s', ([, other]) => {
    expect(cursors.read(list, other)).toBeNull()
  })

  test('of which one bit is another', () => {
    const bytes = Buffer.from(cursor, 'base64url')
    for (let at = 0; at < bytes.length; at++) {
      const other = Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))
      expect(cursors.read(list, other.toString('base64url'))).toBeNull()
    }
  })

  test('of another list, order, filter or secret', () => {
    for (const other of [
      'Query.articles null OLDEST null',
      'Query.articles null NEWEST {"tag":"a"}',
      'Section.articles null NEWEST null',
      '',
    ]) {
      expect(cursors.read(other, cursor)).toBeNull()
    }
    expect(new Cursors('other').read(list, cursor)).toBeNull()
  })
})
