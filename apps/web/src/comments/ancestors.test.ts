import { expect, it } from 'vitest'
import { ancestorsOf, belongsTo, generations } from './ancestors.ts'

const chain = { id: 'c', parent: { id: 'b', parent: { id: 'a', parent: null } } }

it('what leads up to a comment is told from its beginning', () => {
  expect(ancestorsOf<{ id: string }>(chain).map(({ id }) => id)).toEqual(['a', 'b'])
})

it('a comment is not shown under an article that it does not belong to', () => {
  const ancestors = ancestorsOf<{ id: string }>(chain)
  expect(belongsTo('a', chain, ancestors)).toBe(true)
  expect(belongsTo('x', chain, ancestors)).toBe(false)
  expect(belongsTo(undefined, chain, ancestors)).toBe(false)
  expect(belongsTo('c', { id: 'c' }, [])).toBe(true)
})

it('a thread deeper than is asked for is believed to belong', () => {
  const many = Array.from({ length: generations }, (_, place) => ({ id: String(place) }))
  expect(belongsTo('root', { id: 'leaf' }, many)).toBe(true)
})
