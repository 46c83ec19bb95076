import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNewsroom } from '../helpers/newsroom.ts'
import { paragraph, Searcher } from '../helpers/searcher.ts'

let searcher: Searcher
beforeAll(async () => {
  searcher = await Searcher.open(await openNewsroom())
  await searcher.publish('Harbour gates open', { body: [paragraph('The sluice keeper of the estuary agreed with Mr Dvořák.')] })
  await searcher.publish('Lighthouse dark', { body: [paragraph('No keeper any more; the lamp is automatic.')] })
  await searcher.publish('Le phare éteint', { language: 'fr', body: [paragraph('La gardienne raconte.')] })
})
afterAll(() => searcher.newsroom.close())

const suggestion = async (query: string, filter = {}) => (await searcher.finds(query, { filter })).suggestion

describe('where nothing is found', () => {
  test.for<[query: string, suggested: string | null]>([
    ['harbor', 'harbour'],
    ['Harbuor', 'harbour'],
    ['lighthose keeper', 'lighthouse keeper'],
    ['keeper lighthose', 'keeper lighthouse'],
    ['lighthose keper', 'lighthouse keeper'],
    ['the lighthose', 'the lighthouse'],
    ['dvorzak', 'dvořák'],
    ['"sluice keepr"', '"sluice keeper"'],
    ['sluise -zebra', 'sluice -zebra'],
    ['-zebra "harbor gates"', '-zebra "harbour gates"'],
    ['raconnte', 'raconte'],
    // Two letters changed places, also where an accent was left out: of short words too little else is alike.
    ['gaets', 'gates'],
    ['almp', 'lamp'],
    ['etient', 'éteint'],
    ['dvroak', 'dvořák'],
    ['kepeer lapm', 'keeper lamp'],
    // Together they stand in no article.
    ['lighthose sluice', null],
    ['lighthouse sluice', null],
    // And what is left out is no word to find.
    ['harbor -open', null],
    ['xyzzyxyzzy', null],
    ['harbor xyzzyxyzzy', null],
    ['', null],
    ['-harbor', null],
    ['hx', null],
  ])('%s → %s', async ([query, suggested]) => {
    expect(await suggestion(query)).toBe(suggested)
  })

  test('what is suggested finds something', async () => {
    for (const query of ['harbor', 'lighthose keper', '"sluice keepr"', 'raconnte']) {
      expect((await searcher.finds((await suggestion(query)) ?? '')).totalCount).toBeGreaterThan(0)
    }
  })

  test('it does so with the same filter', async () => {
    expect(await suggestion('raconnte', { language: 'fr' })).toBe('raconte')
    expect(await suggestion('raconnte', { language: 'en-GB' })).toBe(null)
    expect(await suggestion('harbor', { publishedBefore: '2001-01-01T00:00:00Z' })).toBe(null)
  })
})

describe('where something is found', () => {
  test('nothing is suggested, on any page', async () => {
    expect(await suggestion('harbour')).toBe(null)
    const { edges } = await searcher.finds('keeper', { first: 2 })
    const last = await searcher.finds('keeper', { first: 2, after: edges[1]?.cursor ?? '' })
    expect(last).toMatchObject({ edges: [], totalCount: 2, suggestion: null })
  })
})
