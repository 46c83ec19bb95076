import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { of, type Seen } from '../helpers/desk.ts'
import { globalId } from '../helpers/ids.ts'
import { bodyOf, Stories } from '../helpers/stories.ts'

let stories: Stories

beforeAll(async () => {
  stories = await Stories.open()
})
afterAll(() => stories.newsroom.close())

async function reason(of: Seen, other: Seen) {
  const edge = (await stories.edges(of)).find(({ node }) => node.slug === other.slug)
  if (!edge) throw new Error('They are not related.')
  return edge.reason
}

describe('the reason of a computed story is', () => {
  test('words as they are printed in both texts', async () => {
    const one = await stories.releases('Ferries', 'Old harbours silt up. The harbour of Wick is one of many harbours with dredgers.')
    const other = await stories.releases('Mud', 'Mud fills small harbours and a dredger; dredgers are dear.')
    for (const { kind, terms, text } of [await reason(one, other), await reason(other, one)]) {
      expect(kind).toBe('SHARED_WORDS')
      expect(new Set(terms)).toEqual(new Set(['harbours', 'dredgers']))
      expect(text).toBe(`Both are about ${terms.join(', ')}`)
    }
  })

  test('with accents, capitals aside', async () => {
    const one = await stories.releases('Vote', 'Élodie Mélançon stands for Québécois.')
    const other = await stories.releases('Debate', 'Québécois MÉLANÇON, Élodie.')
    expect(new Set((await reason(one, other)).terms)).toEqual(new Set(['élodie', 'mélançon', 'québécois']))
  })

  test('at most four words, those that tell most', async () => {
    const words = 'Alabaster basalt chalcedony dolomite epidote fluorite gneiss'
    const one = await stories.releases('Stones', `${words}. Alabaster!`)
    const other = await stories.releases('Minerals', `${words} in drawers. Alabaster!`)
    const { terms } = await reason(one, other)
    expect(terms).toHaveLength(4)
    expect(terms[0]).toBe('alabaster')
  })

  test('the tags that both bear, at once when they are given and taken', async () => {
    const tags = [await stories.tag('Pottery'), await stories.tag('Glazes')]
    const one = await stories.releases('Kilns', 'The kiln fired celadon bowls.', { tags })
    const other = await stories.releases('Bowls', 'Celadon bowls broke in the kiln.')
    expect((await reason(one, other)).kind).toBe('SHARED_WORDS')
    const tagged = await stories.corrects(other, { tags: tags.toReversed() })
    const given = await reason(one, other)
    expect(given).toMatchObject({ kind: 'SHARED_TAG', text: expect.stringMatching(/^Both bear the subjects? /) })
    expect(new Set(given.terms)).toEqual(new Set(['Pottery', 'Glazes']))
    await stories.corrects(tagged, { tags: tags.slice(0, 1) })
    expect((await reason(one, other)).terms).toEqual(['Pottery'])
  })

  test('their series', async () => {
    const one = await stories.releases('Tide tables: Ebb', 'Ebb and springtide at the pier.')
    const other = await stories.releases('Tide tables: Moon', 'A new moon brings springtide and ebb to the pier.')
    expect(await reason(one, other)).toMatchObject({ kind: 'SAME_SERIES', terms: [] })
    await stories.corrects(other, { headline: 'Moon' })
    expect((await reason(one, other)).kind).toBe('SHARED_WORDS')
  })

  test('a link between them, in either direction, also to a former address', async () => {
    const one = await stories.releases('Lock gates', 'Lock gates of greenheart timber leak.', { slug: 'lock-gates' })
    const other = await stories.releases('Timber', 'Greenheart timber for lock gates arrived.')
    expect((await reason(one, other)).kind).toBe('SHARED_WORDS')
    const text = [{ text: 'Greenheart timber for lock gates arrived.', link: '/articles/lock-gates' }]
    await stories.corrects(other, { body: [{ paragraph: { text } }] })
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      expect(await reason(a, b)).toMatchObject({ kind: 'LINKED', terms: [] })
    const moved = await stories.corrects(one, { slug: 'gates-of-timber' })
    for (const [a, b] of [
      [moved, other],
      [other, moved],
    ] as const)
      expect((await reason(a, b)).kind).toBe('LINKED')
    await stories.corrects(moved, { standfirst: 'Still leaking.' })
    expect((await reason(moved, other)).kind).toBe('LINKED')
  })

  test('that one stands in the text of the other', async () => {
    const one = await stories.releases('Bell foundry', 'The bell foundry casts a tenor bell.')
    const block = { relatedStories: { stories: [one.id] } }
    const other = await stories.releases('Ringers', '', { body: [...bodyOf('Ringers tried the tenor of the foundry.').body, block] })
    expect((await reason(one, other)).kind).toBe('LINKED')
  })

  test('never a word that only a text has which is not released', async () => {
    const one = await stories.releases('Clocks', 'Escapement and pendulum were oiled. Mainspring.')
    const other = await stories.releases('Repairs', 'The pendulum and its escapement swing.')
    const before = await stories.edges(one)
    await stories.editor.does('reviseArticle', { ...of(other), input: bodyOf('The pendulum, the escapement, the mainspring: mainspring.') })
    await stories.corrects(one, { standfirst: 'Oil.' })
    expect((await reason(one, other)).terms).not.toContain('mainspring')
    expect(before).toHaveLength(1)
  })
})

describe('stories in another section', () => {
  test('stand behind those in the same one, from the save on', async () => {
    const elsewhere = globalId('Section', await stories.plant.section())
    const one = await stories.releases('Moths', 'Hawkmoths pollinate honeysuckle.')
    const there = await stories.releases('Vespertine', 'Honeysuckle, hawkmoths and crepuscule.', { section: elsewhere })
    const here = await stories.releases('Crepuscule', 'Honeysuckle, hawkmoths, all vespertine.')
    expect(await stories.among(one, [here, there])).toEqual([here.slug, there.slug])
    await stories.corrects(here, { section: elsewhere })
    await stories.corrects(there, { section: globalId('Section', stories.section) })
    expect(await stories.among(one, [here, there])).toEqual([there.slug, here.slug])
  })
})
