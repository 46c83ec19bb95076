import { expect, test } from 'vitest'
import { firstPicks, ndcg, type Partner } from './lists.ts'

/** Partners by what was judged and what was computed. */
const list = (...partners: [judged: number, score: number][]): Partner[] => partners.map(([judged, score]) => ({ judged, score }))

test('a first pick counts over articles with good partners and bad ones only', () => {
  const right = list([0.9, 0.8], [0.1, 0.3])
  const wrong = list([0.9, 0.2], [0.1, 0.3])
  expect(firstPicks([right, wrong, right, list([0.9, 0.1]), list([0.2, 0.9], [0.1, 0.8])], 0.5)).toBeCloseTo(2 / 3, 12)
  expect(firstPicks([list([0.9, 0.1])], 0.5)).toBeNull()
})

test('a first pick that is level with a bad one is none', () => {
  expect(firstPicks([list([0.9, 0.4], [0.1, 0.4])], 0.5)).toBe(0)
})

test('nDCG sets what was judged, less from place to place, against the best order', () => {
  // Second best first: (0.5 + 1 / log2 3) / (1 + 0.5 / log2 3).
  expect(ndcg([list([1, 0.2], [0.5, 0.9], [0, 0.1])], 5)).toBeCloseTo(0.8597187, 6)
  expect(ndcg([list([1, 0.9], [0.5, 0.2])], 5)).toBe(1)
})

test('nDCG looks at the first places only', () => {
  const late = list([1, 0.1], [0, 0.2], [0, 0.3], [0, 0.4], [0, 0.5], [0, 0.6])
  expect(ndcg([late], 5)).toBe(0)
  expect(ndcg([late], 6)).toBeCloseTo(1 / Math.log2(7), 12)
})

test('nDCG is unknown where there is nothing to order', () => {
  expect(ndcg([list([1, 0.5]), list([0, 0.5], [0, 0.4])], 5)).toBeNull()
})
