import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { of, type Seen } from '../helpers/desk.ts'
import { bodyOf, Stories } from '../helpers/stories.ts'

let stories: Stories

beforeAll(async () => {
  stories = await Stories.open()
  await stories.fill()
})
afterAll(() => stories.newsroom.close())

/** Two stories about the same, which nobody else writes about: the second one is what becomes hidden. */
async function pair(word: string): Promise<[Seen, Seen]> {
  const one = await stories.releases(`On ${word}`, `A ${word} stood beside the ${word}house, and the ${word}master slept.`)
  const other = await stories.releases('Somewhere else', `The ${word}master woke; the ${word} had left the ${word}house.`)
  expect(await stories.related(one)).toEqual([other.slug])
  return [one, other]
}

describe('never among related stories is one that is', () => {
  const hour = 3_600_000
  test('a draft', async () => {
    const one = await stories.releases('Bittern', 'The bittern booms in the reed beds.')
    await stories.writes('Reeds', 'In reed beds the bittern booms no more.')
    expect(await stories.related(one)).toEqual([])
  })

  test.for([
    ['embargoed', 'embargoArticle', async () => ({ until: { at: await stories.fromNow(hour) } })],
    ['unpublished', 'unpublishArticle', async () => ({})],
    ['retracted', 'retractArticle', async () => ({ reason: 'It was wrong.' })],
  ] as const)('%s', async ([word, mutation, args]) => {
    const [one, other] = await pair(word)
    await stories.editor.does(mutation, { ...of(other), ...(await args()) })
    expect(await stories.related(one)).toEqual([])
  })

  test('deleted', async () => {
    const [one, other] = await pair('gasworks')
    const gone = await stories.editor.does('unpublishArticle', of(other))
    await stories.editor.does('deleteArticle', of(gone))
    expect(await stories.related(one)).toEqual([])
  })

  test('scheduled, until its instant, and after its end: by the clock alone, on lists of either', async () => {
    const one = await stories.releases('Sundial', 'The sundial gnomon casts a shadow at noon.')
    const draft = await stories.writes('Noon', 'At noon a shadow falls from the gnomon of the sundial.')
    const [appears, ends] = [await stories.fromNow(1_500), await stories.fromNow(3_500)]
    const planned = await stories.editor.does('publishArticle', { ...of(draft), at: { at: appears } })
    await stories.editor.does('unpublishArticle', { ...of(planned), at: { at: ends } })
    const third = await stories.releases('Shade', 'A gnomon without shadow: the sundial at noon.')
    const history: string[] = []
    while (Date.now() < Date.parse(ends) + 300) {
      const lists = [await stories.related(one), await stories.related(third)].map((list) => (list.includes(draft.slug) ? 'in' : 'out'))
      if (lists[0] === lists[1] && history.at(-1) !== lists[0]) history.push(lists[0] ?? '')
    }
    expect(history).toEqual(['out', 'in', 'out'])
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
    expect((await stories.edges(one)).map(({ node, reason }) => `${node.slug} ${reason.kind}`)).toEqual([`${other.slug} IN_TEXT`])
    await stories.corrects(placed, { related: [other.id] })
    expect((await stories.edges(one)).map(({ node, reason }) => `${node.slug} ${reason.kind}`)).toEqual([`${other.slug} EDITORS_CHOICE`])
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
    const one = await stories.releases(`Diary of ${word} divers`, `The clapper of the ${word} of the brig Aurora ${word} was never found by divers.`)
    const first = await stories.releases(headline, about, source)
    const second = await stories.releases(headlineThere, `${about} More to come.`, source)
    const listed = (await stories.related(one)).filter((slug) => [first.slug, second.slug].includes(slug))
    expect(listed).toHaveLength(1)
    const [shown, kept] = listed[0] === first.slug ? [first, second] : [second, first]
    await stories.editor.does('unpublishArticle', of(shown))
    const then = await stories.related(one)
    expect([then.includes(shown.slug), then.includes(kept.slug)]).toEqual([false, true])
  })

  test('none is on the list of another one, though editors can pick it', async () => {
    const source = agency('https://agency.example/whale')
    const first = await stories.releases('Whale ashore', 'A sperm whale stranded on the sandbank.', source)
    const second = await stories.releases('On the sandbank', 'On the sandbank a sperm whale stranded.', source)
    expect(await stories.related(first)).toEqual([])
    await stories.corrects(second, { related: [first.id] })
    expect(await stories.related(second)).toEqual([first.slug])
  })

  test('that say something else by now, each is listed', async () => {
    const source = agency('https://agency.example/comet')
    const first = await stories.releases('Comet seen', 'A comet with a green coma crossed Cassiopeia.', source)
    const second = await stories.releases('Green coma', 'Green coma: a comet crosses Cassiopeia.', source)
    const third = await stories.releases('Stargazers', 'Stargazers met under Cassiopeia for the green comet and its coma.')
    expect(await stories.related(third)).toHaveLength(1)
    await stories.corrects(second, { source: null, headline: 'Telescopes lent' })
    expect(new Set(await stories.related(third))).toEqual(new Set([first.slug, second.slug]))
    expect(new Set(await stories.related(first))).toEqual(new Set([third.slug, second.slug]))
  })

  test('one that may not be suggested stands for none of them', async () => {
    const source = agency('https://agency.example/owl')
    const one = await stories.releases('Owl diary', 'Barn owls hatch in the granary loft.')
    const first = await stories.releases('Owls hatch', 'Barn owls hatch in the granary loft, says the miller.', source)
    const second = await stories.releases('Loft', 'In the granary loft barn owls hatch, says the miller.', source)
    const [shown] = await stories.related(one)
    const [barred, other] = shown === first.slug ? [first, second] : [second, first]
    await stories.corrects(barred, { suggestible: false })
    expect(await stories.related(one)).toEqual([other.slug])
  })
})
