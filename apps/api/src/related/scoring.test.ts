import { expect, test } from 'vitest'
import { type Features, relationOf } from './scoring.ts'

const features = (known: Partial<Features>): Features => ({
  ...{ headlines: ['Ferry stays in harbour', 'Wind keeps ferry in harbour'], text: 0.2, words: [], tags: [] },
  ...{ sameSection: false, linked: false, daysApart: null, sameSource: false, ...known },
})
const scoreOf = (known: Partial<Features>) => relationOf(features(known)).score

test('what else two articles share makes the score of their texts more', () => {
  const shared: Partial<Features>[] = [{ tags: ['Ferries'] }, { linked: true }, { sameSection: true }, { daysApart: 0 }]
  for (const one of shared) expect(scoreOf(one), JSON.stringify(one)).toBeGreaterThan(scoreOf({}))
})

test('two articles that share much and no words have nothing to do with each other', () => {
  expect(scoreOf({ text: 0, tags: ['Ferries', 'Weather'], linked: true, sameSection: true, daysApart: 0 })).toBe(0)
})

test('of two stories that share much with an article, the one with the nearer text stays the better one', () => {
  const much: Partial<Features> = { tags: ['Ferries', 'Weather', 'Harbour'], linked: true, sameSection: true, daysApart: 0 }
  expect(scoreOf({ ...much, text: 0.95 })).toBeGreaterThan(scoreOf({ ...much, text: 0.9 }))
  expect(scoreOf({ ...much, text: 1 })).toBe(1)
})
