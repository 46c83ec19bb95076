import { expect, it } from 'vitest'
import { ranksOf } from './outline.ts'

it('headings keep their ranks where there is no gap', () => {
  expect(ranksOf([2, 3, 3, 4, 2])).toEqual([2, 3, 3, 4, 2])
})

it('no heading is more than one rank below the one before it', () => {
  expect(ranksOf([4, 4, 6, 2])).toEqual([2, 3, 4, 2])
})

it('no heading competes with the headline', () => {
  expect(ranksOf([1, 7])).toEqual([2, 3])
})
