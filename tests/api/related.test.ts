import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { of, type Seen } from '../helpers/desk.ts'
import { aboutEels, bodyOf, Stories } from '../helpers/stories.ts'

let stories: Stories

beforeAll(async () => {
  stories = await Stories.open()
})
afterAll(() => stories.newsroom.close())

describe('related stories', () => {
  test('are the picks of the editors in their order, those in the text, and computed ones until there are ten', async () => {
    const eels: Seen[] = []
    for (let place = 0; place < 12; place++) eels.push(await stories.releases(...aboutEels(place)))
    const picks = [await stories.releases('Pick A', 'Zebras.'), await stories.releases('Pick B', 'Yachts.'), eels[7]]
    const inText = [await stories.releases('Mentioned', 'Xylophones.'), eels[3]]
    const block = { relatedStories: { stories: inText.map((one) => one?.id) } }
    const input = { related: picks.map((one) => one?.id), body: [...bodyOf(aboutEels(12)[1]).body, block] }
    const edges = await stories.edges(await stories.releases('The whole list', '', input))
    const slugs = edges.map(({ node }) => node.slug)
    expect(slugs.slice(0, 5)).toEqual([...picks, ...inText].map((one) => one?.slug))
    expect(slugs).toHaveLength(10)
    expect(new Set(slugs).size).toBe(10)
    expect(slugs.slice(5).filter((slug) => !eels.some((one) => one.slug === slug))).toEqual([])
    expect(edges.map(({ origin, reason }) => `${origin} ${reason.kind}`)).toEqual([
      ...Array(3).fill('EDITOR EDITORS_CHOICE'),
      ...Array(2).fill('EDITOR IN_TEXT'),
      ...Array(5).fill('AUTO SHARED_WORDS'),
    ])
    expect(edges[5]?.reason.text).toBe(`Both are about ${edges[5]?.reason.terms.join(', ')}`)
  })

  test('are all that editors chose, also when these are more than ten, and then no computed ones', async () => {
    const picks = []
    for (let place = 0; place < 11; place++) picks.push(await stories.releases(`${'qrstuvwxyza'[place]?.repeat(5)}`, ''))
    const chosen = await stories.releases(...aboutEels(13), { related: picks.map(({ id }) => id) })
    expect(await stories.related(chosen)).toEqual(picks.map(({ slug }) => slug))
  })

  test('are none if an article shares nothing with any other', async () => {
    expect(await stories.related(await stories.releases('Quagga', 'Wombats juggle okapi.'))).toEqual([])
  })
})

describe('a new article', () => {
  test('is on the lists of older ones at once, and they on its own; none is on its own list', async () => {
    const older = await stories.releases('Old lighthouse', 'The lighthouse keeper polished the Fresnel lens.')
    const newer = await stories.releases('New lamp', 'A Fresnel lens arrived at the lighthouse keeper yesterday.')
    expect((await stories.related(older))[0]).toBe(newer.slug)
    expect((await stories.related(newer))[0]).toBe(older.slug)
    expect(await stories.among(newer, [newer])).toEqual([])
  })

  test('that is not released is on no list', async () => {
    const out = await stories.releases('Salt pans', 'Brine evaporates in the salt pans behind the dyke.')
    const draft = await stories.writes('Rain on the dyke', 'Brine in the salt pans no longer evaporates.')
    expect(await stories.related(out)).not.toContain(draft.slug)
    await stories.editor.does('publishArticle', of(draft))
    expect((await stories.related(out))[0]).toBe(draft.slug)
  })
})

describe('a correction', () => {
  const kelp = 'Kelp farmers harvest ribbons of kelp near the skerries.'
  test('that takes the common words away takes it from the other list, at once', async () => {
    const [one, other] = [await stories.releases('Kelp grows', kelp), await stories.releases('Harvest time', `${kelp} Again.`)]
    expect(await stories.related(one)).toContain(other.slug)
    const corrected = await stories.corrects(other, { headline: 'Molehills', ...bodyOf('Moles dig tunnels.') })
    expect(await stories.related(one)).not.toContain(other.slug)
    expect(await stories.related(corrected)).not.toContain(one.slug)
  })

  test('changes the words of the reason, at once', async () => {
    const one = await stories.releases('Glaziers', 'Glaziers cut panes; plumbers solder joints; thatchers bundle reeds.')
    const other = await stories.releases('Craft', 'Glaziers rest and plumbers work.')
    const terms = async () => (await stories.edges(one)).find(({ node }) => node.slug === other.slug)?.reason.terms.toSorted()
    expect(await terms()).toEqual(['glaziers', 'plumbers'])
    await stories.corrects(other, bodyOf('Glaziers rest and thatchers work.'))
    expect(await terms()).toEqual(['glaziers', 'thatchers'])
  })

  test('of the language parts it from articles of the other one', async () => {
    const one = await stories.releases('Ospreys', 'Ospreys nest on pylons beside the reservoir.')
    const other = await stories.releases('Empty nests', 'Ospreys left their pylons by the reservoir.')
    expect(await stories.related(one)).toContain(other.slug)
    await stories.corrects(other, { language: 'nb' })
    expect(await stories.related(one)).not.toContain(other.slug)
  })

  test('that waits to be released changes no list', async () => {
    const one = await stories.releases('Peat', 'Peat cutters stack turf by the bog.')
    const other = await stories.releases('Fuel', 'Peat cutters left the bog and its turf.')
    const before = await stories.edges(one)
    const revised = await stories.editor.does('reviseArticle', { ...of(other), input: bodyOf('Nothing of that.') })
    expect(await stories.edges(one)).toEqual(before)
    await stories.editor.does('publishArticle', of(revised))
    expect(await stories.related(one)).not.toContain(other.slug)
  })
})
