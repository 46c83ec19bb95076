import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { named } from '../helpers/canaries.ts'
import { inTurns } from '../helpers/crawl.ts'
import { uncover } from '../helpers/hidden.ts'
import { type HidingPlace, openHidingPlace } from '../helpers/hiding-place.ts'
import { Planter } from '../helpers/plant.ts'
import { type ViewerName, viewerNames } from '../helpers/rules.ts'

/** Milliseconds; alone on a machine it takes a fraction of that. */
const patience = 300_000

const facets = 'facets { kind otherCount missingCount repeatCount values { value label count } }'
const marks = 'highlights { field fragments { text ranges { start end } } }'
const searchFor = (query: string, filter = '{}') =>
  `search(query: ${JSON.stringify(query)}, filter: ${filter}, first: 20) { totalCount suggestion ${facets} edges { cursor score match node { slug } ${marks} } }`
const relatedTo = (slug: string) =>
  `article(slug: "${slug}") { related(first: 40) { totalCount edges { cursor origin node { slug } reason { kind terms text } } } }`

let place: HidingPlace
let asked: string[]
let before: string[]
beforeAll(async () => {
  place = await openHidingPlace()
  asked = everythingPublic()
  before = await answersFor('anonymous')
  await place.hide()
  const plant = new Planter(place.newsroom.db)
  const { rows } = await place.newsroom.db.query('select section_id from article where id = $1', [place.world.article])
  for (const [word, row] of Object.entries(spelled)) await plant.entry(await plant.article({ ...rows[0], headline: word, ...row }))
}, patience)
afterAll(() => place.close())

const every = <One>(all: readonly One[], step: number): One[] => all.filter((_, index) => index % step === 0)
const hiddenWords = () => [...place.canaries.texts].filter(([, { why }]) => why !== 'public').map(([word]) => word)

/** Words for the headlines of articles that are hidden for one reason each: a word with figures in it is never suggested. */
const spelled: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  zephyranthes: { status: 'DRAFT' },
  tourmaline: { status: 'SUBMITTED' },
  xylography: { status: 'DELETED' },
  brillantine: { status: 'RETRACTED', retracted_at: new Date() },
  marmalade: { embargoed_until: new Date('2126-01-01') },
  parallelogram: { unpublish_at: new Date('2020-01-01') },
  quicksilver: { published_at: new Date('2126-01-01') },
}

/** Written in another way, so that only a suggestion could lead to it. */
const misspelled = (word: string) => `${word.slice(0, 5)}w${word.slice(6)}`

/** Searches that find public articles, and would find hidden ones as well; and what is related to public articles. */
function everythingPublic(): string[] {
  const { article, section, tag, author } = place.world.slugs
  const slugs = place.articles.filter(({ why }) => why !== 'pending').map(({ slug }) => slug)
  const searches = [
    'headline',
    'text',
    'text caption',
    '"text text"',
    'headline -nothing',
    'hedline',
    'tag',
    'no-such-word',
    `text or ${slugs[0]}`,
  ]
  const filters = [`section: "${section}"`, `tag: "${tag}"`, `author: "${author}"`, `year: ${new Date().getUTCFullYear()}`]
  const pending = place.articles.filter(({ why }) => why === 'pending').map(({ slug }) => slug)
  return [
    ...searches.map((query) => searchFor(query)),
    ...filters.map((filter) => searchFor('text', `{ ${filter} }`)),
    ...[article, 'world-article-1', ...pending].map(relatedTo),
  ]
}

const answersFor = (viewer: ViewerName) => inTurns(asked, async (query) => answerTo(viewer, [query]))

async function answerTo(viewer: ViewerName, queries: readonly string[]): Promise<string> {
  const { text, body } = await place.askAs(viewer, `{ ${queries.map((query, index) => `q${index}: ${query}`).join(' ')} }`)
  expect(body.errors, queries[0]).toBeUndefined()
  return text
}

type Found = Record<string, { totalCount: number; suggestion?: string | null; edges?: unknown[] }>

/** Which of the words find anything, or are answered with a suggestion. */
async function finding(viewer: ViewerName, words: readonly string[]): Promise<string[]> {
  const packs = Array.from({ length: Math.ceil(words.length / 10) }, (_, index) => words.slice(index * 10, index * 10 + 10))
  const found = await inTurns(packs, async (pack) => {
    const queries = pack.map((word) => `search(query: "${word}", first: 3) { totalCount suggestion edges { node { slug } } }`)
    const answers = Object.values(JSON.parse(await answerTo(viewer, queries)).data as Found)
    return pack.filter((_, index) => JSON.stringify(answers[index]) !== '{"totalCount":0,"suggestion":null,"edges":[]}')
  })
  return found.flat()
}

const told = (words: readonly string[]) => words.map((word) => place.canaries.thing(word)).map((thing) => thing && named(thing))

describe('what is hidden', () => {
  test(
    'is found by no word, and no word of it is suggested',
    async () => {
      expect(hiddenWords().length).toBeGreaterThan(1_000)
      expect(told(await finding('anonymous', hiddenWords()))).toEqual([])
    },
    patience,
  )

  test.each(viewerNames)(
    'is not found by %s either: search knows what is public, and nobody',
    async (viewer) => {
      expect(told(await finding(viewer, every(hiddenWords(), 23)))).toEqual([])
      const words = Object.keys(spelled)
      expect(await finding(viewer, [...words, ...words.map(misspelled)])).toEqual([])
    },
    patience,
  )

  test.each(viewerNames.filter((name) => !name.startsWith('link')))(
    'changes no byte of searches and related stories, for %s',
    async (viewer) => {
      const answers = await answersFor(viewer)
      expect(asked.filter((_, index) => answers[index] !== before[index])).toEqual([])
      expect(before.filter((text) => text.includes('world-article')).length).toBeGreaterThan(5)
    },
  )
})

// Run last: it makes everything public.
test('once everything is public, every hidden article is found by its headline, so that the test is not blind', async () => {
  await place.newsroom.db.query(uncover)
  const things = [...place.canaries.texts].filter(([, { noun, part }]) => noun === 'article' && part === 'headline')
  const words = things.map(([word]) => word)
  expect(words.length).toBeGreaterThan(20)
  expect(await finding('anonymous', words)).toEqual(words)
  for (const word of Object.keys(spelled)) {
    expect(JSON.parse(await answerTo('anonymous', [`search(query: "${misspelled(word)}") { suggestion }`])).data.q0).toEqual({
      suggestion: word,
    })
  }
})
