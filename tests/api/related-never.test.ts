import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { of, type Seen } from '../helpers/desk.ts'
import { bodyOf, Stories } from '../helpers/stories.ts'

let stories: Stories

beforeAll(async () => {
  stories = await Stories.open()
})
afterAll(() => stories.newsroom.close())

/** Two stories about the same, which nobody else writes about: the second one is what becomes hidden. */
async function pair(word: string): Promise<[Seen, Seen]> {
  const one = await stories.releases(`On ${word}`, `A ${word} in the ${word}house of the ${word}master.`)
  const other = await stories.releases(`Where ${word}masters sleep`, `The ${word}master, without ${word} or ${word}house.`)
  expect(await stories.related(one)).toContain(other.slug)
  return [one, other]
}

describe('never among related stories is one that is', () => {
  const hour = 3_600_000
  test('a draft', async () => {
    const one = await stories.releases('Bittern', 'The bittern and the phragmites.')
    const draft = await stories.writes('Reeds', 'A phragmites without bittern.')
    expect(await stories.related(one)).not.toContain(draft.slug)
  })

  test.for([
    ['unpublished', 'unpublishArticle', {}],
    ['retracted', 'retractArticle', { reason: 'It was wrong.' }],
  ] as const)('%s', async ([word, mutation, args]) => {
    const [one, other] = await pair(word)
    await stories.editor.does(mutation, { ...of(other), ...args })
    expect(await stories.related(one)).not.toContain(other.slug)
  })

  test('deleted', async () => {
    const [one, other] = await pair('gasworks')
    const gone = await stories.editor.does('unpublishArticle', of(other))
    await stories.editor.does('deleteArticle', of(gone))
    expect(await stories.related(one)).not.toContain(other.slug)
  })

  test('embargoed, until the embargo ends', async () => {
    const one = await stories.releases('Zeppelin', 'A zeppelin moored to the gantry.')
    const draft = await stories.writes('Gantry', 'To the gantry a zeppelin was moored.')
    const held = await stories.editor.does('embargoArticle', { ...of(draft), until: { at: await stories.fromNow(hour) } })
    await stories.editor.does('publishArticle', of(held))
    expect(await stories.related(one)).not.toContain(draft.slug)
    await stories.passes(2, draft)
    expect(await stories.related(one)).toContain(draft.slug)
  })

  test('scheduled, until its instant and after its end: by the clock alone, on lists of older and newer ones', async () => {
    const older = await stories.releases('Sundial', 'The gnomon of an analemma.')
    const draft = await stories.writes('Analemma', 'Without gnomon no analemma.')
    const planned = await stories.editor.does('publishArticle', { ...of(draft), at: { at: await stories.fromNow(hour) } })
    await stories.editor.does('unpublishArticle', { ...of(planned), at: { at: await stories.fromNow(3 * hour) } })
    const newer = await stories.releases('Shade', 'An analemma, a gnomon.')
    const lists = async () => [await stories.among(older, [draft]), await stories.among(newer, [draft])]
    expect(await lists()).toEqual([[], []])
    await stories.passes(2, draft)
    expect(await lists()).toEqual([[draft.slug], [draft.slug]])
    expect(new Set(await stories.among(draft, [older, newer])).size).toBe(2)
    await stories.passes(2, draft)
    expect(await lists()).toEqual([[], []])
  })

  test('the article itself, also not when it was picked or placed in its own text', async () => {
    const one = await stories.releases('Ouroboros', 'The ouroboros bites its tail.')
    const own = { relatedStories: { stories: [one.id] } }
    await stories.corrects(one, { related: [one.id], body: [...bodyOf('The ouroboros bites on.').body, own] })
    expect(await stories.related(one)).toEqual([])
  })

  test('there already: picked and computed, picked and in the text', async () => {
    const [one, other] = await pair('quarry')
    const block = { relatedStories: { stories: [other.id] } }
    const placed = await stories.corrects(one, { body: [...bodyOf('A quarry, a quarryhouse, a quarrymaster.').body, block] })
    const kinds = async () => (await stories.edges(one)).flatMap(({ node, reason }) => (node.slug === other.slug ? [reason.kind] : []))
    expect(await kinds()).toEqual(['IN_TEXT'])
    await stories.corrects(placed, { related: [other.id] })
    expect(await kinds()).toEqual(['EDITORS_CHOICE'])
  })
})

describe('of copies of one story', () => {
  const text = 'Divers raised the bell of the wrecked brig Aurora; its clapper is missing since the storm.'
  const agency = (url: string) => ({ source: { name: 'Agency', url } })

  test.for([
    ['from the same address', 'bell', 'Bell raised', 'Divers at work', agency('https://agency.example/bell')],
    ['with nearly the same words', 'horn', 'Fog horn raised from the brig', 'Fog horn raised from brig', {}],
  ] as const)('%s one is listed; of two where one is hidden, the other', async ([, word, headline, headlineThere, source]) => {
    const about = text.replaceAll('bell', word).replaceAll('Aurora', `Aurora ${word}`)
    const one = await stories.releases(
      `Diary of ${word} divers`,
      `The clapper of the ${word} of the brig Aurora ${word} was never found by divers.`,
    )
    const first = await stories.releases(headline, about, source)
    const second = await stories.releases(headlineThere, `${about} More to come.`, source)
    const listed = await stories.among(one, [first, second])
    expect(listed).toHaveLength(1)
    const [shown, kept] = listed[0] === first.slug ? [first, second] : [second, first]
    await stories.editor.does('unpublishArticle', of(shown))
    expect(await stories.among(one, [shown, kept])).toEqual([kept.slug])
  })

  test('none is on the list of another one, though editors can pick it', async () => {
    const source = agency('https://agency.example/whale')
    const first = await stories.releases('Whale ashore', 'A sperm whale stranded on the sandbank.', source)
    const second = await stories.releases('On the sandbank', 'On the sandbank a sperm whale stranded.', source)
    expect(await stories.related(first)).not.toContain(second.slug)
    await stories.corrects(second, { related: [first.id] })
    expect((await stories.related(second))[0]).toBe(first.slug)
  })

  test('that say something else by now, each is listed', async () => {
    const source = agency('https://agency.example/comet')
    const first = await stories.releases('Comet seen', 'A comet with a green coma crossed Cassiopeia.', source)
    const second = await stories.releases('Green coma', 'Green coma: a comet crosses Cassiopeia.', source)
    const third = await stories.releases('Stargazers', 'Stargazers met under Cassiopeia for the green comet and its coma.')
    expect(await stories.among(third, [first, second])).toHaveLength(1)
    await stories.corrects(second, { source: null, headline: 'Telescopes lent' })
    expect(await stories.among(third, [first, second])).toHaveLength(2)
    expect(await stories.among(first, [second, third])).toHaveLength(2)
  })

  test('one that may not be suggested stands for none of them', async () => {
    const source = agency('https://agency.example/owl')
    const one = await stories.releases('Owl diary', 'Barn owls hatch in the granary loft.')
    const first = await stories.releases('Owls hatch', 'Barn owls hatch in the granary loft, says the miller.', source)
    const second = await stories.releases('Loft', 'In the granary loft barn owls hatch, says the miller.', source)
    const listed = await stories.among(one, [first, second])
    expect(listed).toHaveLength(1)
    const [barred, other] = listed[0] === first.slug ? [first, second] : [second, first]
    await stories.corrects(barred, { suggestible: false })
    expect(await stories.among(one, [first, second])).toEqual([other.slug])
  })
})
