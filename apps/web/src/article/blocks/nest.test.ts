import { expect, it } from 'vitest'
import { type Nested, nest } from './nest.ts'

type Item = { depth: number; name: string }
const items = (...pairs: [string, number][]): Item[] => pairs.map(([name, depth]) => ({ name, depth }))
const drawn = (nested: Nested<Item>[]): string =>
  nested.map(({ item, nested }) => item.name + (nested.length > 0 ? `(${drawn(nested)})` : '')).join(' ')

it('a list is as deep as its items say', () => {
  expect(drawn(nest(items(['a', 0], ['b', 1], ['c', 2], ['d', 1], ['e', 0])))).toBe('a(b(c) d) e')
})

it('a list that skips a level or begins too deep loses no item', () => {
  expect(drawn(nest(items(['a', 2], ['b', 0], ['c', 3], ['d', 1])))).toBe('a b(c d)')
})
