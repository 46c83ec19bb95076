import { expect, test } from 'vitest'
import { auc, spearman } from './ranks.ts'

test('Spearman gives equal values the mean of their places', () => {
  // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3.5, 3.5: products of the distances from 2.5 come to 3.75, squares to 4.5 on both sides.
  expect(spearman([1, 2, 2, 4], [10, 20, 30, 30])).toBeCloseTo(3.75 / 4.5, 12)
})

test('Spearman looks at the order only', () => {
  expect(spearman([0, 0.2, 0.9], [-3, 1, 1_000])).toBeCloseTo(1, 12)
  expect(spearman([0, 0.2, 0.9], [3, 2, 1])).toBeCloseTo(-1, 12)
})

test('Spearman is unknown where one side never changes', () => {
  expect(spearman([0.5, 0.5], [1, 2])).toBeNull()
  expect(spearman([1], [1])).toBeNull()
})

test('AUC counts for how many pairs of a good and a bad one the good one is higher, and half of those that are level', () => {
  expect(auc([0.9, 0.5, 0.5, 0.1], [true, true, false, false])).toBeCloseTo(3.5 / 4, 12)
  expect(auc([0.1, 0.2, 0.3], [true, false, false])).toBe(0)
})

test('AUC is unknown without good ones, or without bad ones', () => {
  expect(auc([1, 2], [false, false])).toBeNull()
  expect(auc([1, 2], [true, true])).toBeNull()
})
