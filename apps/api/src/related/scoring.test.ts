import { describe, expect, test } from 'vitest'
import { type Features, relationOf } from './scoring.ts'

/** Numbers from 0 to 1, the same in each run: what fails once fails again. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const headlines = ['Tide tables: May', 'Tide tables: June', 'Storm', 'Storm!', 'Council votes on the gate', '']

/** Two thousand pairs of articles, the edges of each feature among them. */
function pairs(): Features[] {
  const chance = chances(20_261)
  const among = <One>(all: readonly One[]) => all[Math.floor(chance() * all.length)] as One
  const some = (names: readonly string[]) => names.slice(0, Math.floor(chance() * (names.length + 1)))
  return Array.from({ length: 2_000 }, () => ({
    headlines: [among(headlines), among(headlines)] as const,
    text: among([0, 1, chance(), chance() / 5]),
    words: some(['eel', 'weir', 'leat', 'sluice', 'trap']),
    tags: some(['Rivers', 'Fish', 'Law', 'Trade', 'Nets']),
    sameSection: chance() < 0.5,
    linked: chance() < 0.3,
    daysApart: among([null, 0, chance() * 60, 36_500]),
    sameSource: chance() < 0.1,
  }))
}

const score = (features: Features) => relationOf(features).score
const series = ['Tide tables: May', 'Tide tables: June'] as const

describe('of any two articles', () => {
  test('the relation is the same in both directions', () => {
    for (const pair of pairs()) {
      const [one, other] = pair.headlines
      expect(relationOf({ ...pair, headlines: [other, one] })).toEqual(relationOf(pair))
    }
  })

  test('the score is a number from 0 to 1, and 0 where the texts share nothing', () => {
    for (const pair of pairs()) {
      expect(score(pair)).toBeGreaterThanOrEqual(0)
      expect(score(pair)).toBeLessThanOrEqual(1)
      expect(score({ ...pair, text: 0 })).toBe(0)
    }
  })

  test.for<[string, (pair: Features) => Features]>([
    ['a text that is more alike', (pair) => ({ ...pair, text: pair.text + (1 - pair.text) / 2 })],
    ['one more tag', (pair) => ({ ...pair, tags: [...pair.tags, 'Another'] })],
    ['a link', (pair) => ({ ...pair, linked: true })],
    ['the same section', (pair) => ({ ...pair, sameSection: true })],
    ['a common series', (pair) => ({ ...pair, headlines: series })],
    ['less time between them', (pair) => ({ ...pair, daysApart: (pair.daysApart ?? 1_000_000) / 2 })],
  ])('the score never falls with %s, and rises with it where nothing else is shared', ([, more]) => {
    for (const pair of pairs()) expect(score(more(pair))).toBeGreaterThanOrEqual(score(pair))
    const little = { headlines: ['Storm', 'Gate'], text: 0.2, words: [], tags: [], sameSection: false, linked: false } as const
    const pair: Features = { ...little, daysApart: 400, sameSource: false }
    expect(score(more(pair))).toBeGreaterThan(score(pair))
  })

  test('what is taken from the same address is a copy, and so is nearly the same text under nearly the same headline, but neither alone', () => {
    const pair: Features = {
      ...(pairs()[0] as Features),
      headlines: ['Storm hits the pier', 'Storm hits pier'],
      text: 0.9,
      sameSource: false,
    }
    expect(relationOf(pair).copy).toBe(true)
    expect(relationOf({ ...pair, text: 0.1 }).copy).toBe(false)
    expect(relationOf({ ...pair, headlines: ['Storm hits the pier', 'Gale at dawn'] }).copy).toBe(false)
    expect(relationOf({ ...pair, text: 0, sameSource: true }).copy).toBe(true)
  })

  test('the reason says what tells most, in at most four terms', () => {
    for (const pair of pairs()) {
      const { kind, terms } = relationOf(pair)
      if (pair.linked) expect(kind).toBe('LINKED')
      else if (kind !== 'SAME_SERIES') expect(kind).toBe(pair.tags.length > 0 ? 'SHARED_TAG' : 'SHARED_WORDS')
      const all = { LINKED: [], SAME_SERIES: [], SHARED_TAG: pair.tags, SHARED_WORDS: pair.words }
      expect(terms).toEqual(all[kind as keyof typeof all].slice(0, 4))
    }
  })
})
