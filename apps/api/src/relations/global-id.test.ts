import { describe, expect, test } from 'vitest'
import { fromGlobalId, toGlobalId } from './global-id.ts'

const key = '0b54e2a5-7a3c-4d0e-9f1a-1f2e3d4c5b6a'

test('an id leads back to type and key', () => {
  for (const type of ['Article', 'Comment', 'A']) expect(fromGlobalId(toGlobalId(type, key))).toEqual({ type, key })
})

test('ids of different types or keys differ, and can stand in an address', () => {
  const ids = [toGlobalId('Article', key), toGlobalId('Author', key), toGlobalId('Article', key.replace('0b', '0c'))]
  expect(new Set(ids).size).toBe(3)
  for (const id of ids) expect(id).toMatch(/^[\w-]+$/)
})

describe('anything else is the id of nothing', () => {
  const id = toGlobalId('Article', key)

  test.for<[string, string]>([
    ['an empty text', ''],
    ['a word', 'article'],
    ['a key without a type', Buffer.from(key.replaceAll('-', ''), 'hex').toString('base64url')],
    ['a type without a key', Buffer.from('Article').toString('base64url')],
    ['an id with padding', `${id}=`],
    ['an id with a blank', ` ${id}`],
    ['an id with U+0000', `${id}\0`],
    ['a very long text', '!'.repeat(100_000)],
  ])('%s', ([, other]) => {
    expect(fromGlobalId(other)).toBeNull()
  })
})
