import { randomUUID } from 'node:crypto'
import { isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HidingPlace, openHidingPlace, publicSchema } from '../helpers/hiding-place.ts'
import { globalId } from '../helpers/ids.ts'
import { post } from '../helpers/newsroom.ts'
import { type ViewerName, viewerNames, viewersOf } from '../helpers/rules.ts'
import { previewOf } from '../helpers/viewers.ts'

/** Milliseconds; alone on a machine it takes a fraction of that. */
const patience = 300_000

let place: HidingPlace
beforeAll(async () => {
  place = await openHidingPlace()
  await place.hide()
})
afterAll(() => place.close())

/** Somebody with a preview sees one article as if it were public: what of it is shown is a matter of the crawl. */
const withoutPreview = viewerNames.filter((name) => !name.startsWith('link'))

const mayNot = (viewer: ViewerName, value: string): boolean => {
  const thing = place.canaries.thing(value)
  return thing !== undefined && thing.why !== 'public' && !viewersOf(thing).has(viewer)
}

/** Asks once with what is hidden and once with what never was, and gives the two answers. */
async function bothAnswers(
  viewer: ViewerName,
  pairs: readonly (readonly [hidden: string, absent: string])[],
  field: (value: string) => string,
) {
  const document = (values: readonly string[]) => `{ ${values.map((value, index) => `q${index}: ${field(value)}`).join(' ')} }`
  const answers: [string[], string[]] = [[], []]
  for (let from = 0; from < pairs.length; from += 40) {
    const some = pairs.slice(from, from + 40)
    for (const [which, texts] of answers.entries()) {
      const { text, body } = await place.askAs(viewer, document(some.map((pair) => pair[which] as string)))
      expect(body.errors?.[0]?.extensions.code).not.toBe('GRAPHQL_VALIDATION_FAILED')
      texts.push(text)
    }
  }
  return answers
}

const absentSlug = (_: string, index: number) => `absent${String(index).padStart(6, '0')}`

/** Keys that a viewer may not see under a type, each with a key that nothing has. */
function keysFor(viewer: ViewerName, type: string, rows: string): [string, string][] {
  const hidden = place.hidden.keys[rows] ?? []
  return hidden
    .filter((key) => (type === 'Article' ? place.canaries.thing(key)?.why !== 'public' : mayNot(viewer, key)))
    .map((key) => [globalId(type, key), globalId(type, randomUUID())])
}

describe.each(withoutPreview)('what is hidden from %s is answered like what never was', { timeout: patience }, (viewer) => {
  test('by the id of any type', async () => {
    const nodes = Object.keys(place.hidden.keys)
    for (const type of nodes) {
      const pairs = keysFor(viewer, type, type)
      if (pairs.length === 0) continue
      for (const field of [(id: string) => `node(id: "${id}") { id __typename }`, (id: string) => `nodes(ids: ["${id}"]) { id }`]) {
        const [hidden, absent] = await bothAnswers(viewer, pairs, field)
        expect(hidden).toEqual(absent)
      }
    }
    // Ids of types that nothing is found by, made with keys of rows behind them.
    const others = Object.values(publicSchema.getTypeMap()).filter((type) => isObjectType(type) && !nodes.includes(type.name))
    for (const type of [...others.map(({ name }) => name), 'Session', 'article', '']) {
      const pairs = nodes.flatMap((rows) => keysFor(viewer, type, rows).slice(0, 4))
      const [hidden, absent] = await bothAnswers(viewer, pairs, (id) => `node(id: "${id}") { id }`)
      expect(hidden).toEqual(absent)
    }
  })

  test('as a manuscript, by its own id and by that of the article', async () => {
    for (const type of ['Manuscript', 'Article', 'Revision']) {
      const pairs = (place.hidden.keys.Manuscript ?? [])
        .filter((key) => mayNot(viewer, key))
        .map((key) => [globalId(type, key), globalId(type, randomUUID())] as const)
      const [hidden, absent] = await bothAnswers(viewer, pairs, (id) => `manuscript(id: "${id}") { id }`)
      expect(hidden).toEqual(absent)
    }
  })

  test('by slug, present or former', async () => {
    const all = place.hidden.slugs
    const retracted = (slug: string) => ['retracted'].includes(place.canaries.thing(slug)?.why ?? '')
    const asked = {
      article: all,
      section: all,
      tag: all.filter((slug) => mayNot(viewer, slug)),
      author: all.filter((slug) => mayNot(viewer, slug)),
      retraction: all.filter((slug) => !retracted(slug)),
    }
    for (const [field, slugs] of Object.entries(asked)) {
      const pairs = slugs.map((slug, index) => [slug, absentSlug(slug, index)] as const)
      const [hidden, absent] = await bothAnswers(viewer, pairs, (slug) => `${field}(slug: "${slug}") { __typename slug }`)
      expect(hidden).toEqual(absent)
    }
  })

  test('by filter and search', async () => {
    const words = [...place.canaries.texts.keys()].filter((word, index) => index % 50 === 0 && mayNot(viewer, word))
    const pairs = words.map((word, index) => [word, absentSlug(word, index)] as const)
    for (const field of [
      (word: string) => `articles(filter: { tag: "${word}" }) { totalCount nodes { id } }`,
      (word: string) => `articles(filter: { author: "${word}" }) { totalCount nodes { id } }`,
      (word: string) => `manuscripts(first: 5, filter: { text: "${word}" }) { totalCount nodes { id } }`,
      (word: string) => `tags(filter: { name: "${word}" }) { totalCount nodes { id } }`,
      (word: string) => `authors(filter: { name: "${word}" }) { totalCount nodes { id } }`,
      (word: string) => `images(first: 5, filter: { text: "${word}" }) { totalCount nodes { id } }`,
    ]) {
      const [hidden, absent] = await bothAnswers(viewer, pairs, field)
      expect(hidden).toEqual(absent)
    }
  })

  test('as an image, by its address', async () => {
    const { origin } = new URL(place.newsroom.url)
    const fetched = async (key: string) => {
      const response = await fetch(`${origin}/images/${key}-0a1b2c3d-640.webp`, { headers: place.viewers.get(viewer) ?? {} })
      return { status: response.status, told: (await response.text()).replaceAll(key, '') }
    }
    const absent = await fetched(randomUUID())
    expect(absent.status).toBe(404)
    for (const key of (place.hidden.keys.Image ?? []).filter((one, index) => index % 4 === 0 && mayNot(viewer, one))) {
      expect(await fetched(key)).toEqual(absent)
    }
  })
})

test('a preview of a deleted article opens no more than one of an article that never was', async () => {
  const deleted = place.articles.filter(({ why }) => why === 'deleted')
  const opened = async (id: string, number: number) => {
    const headers = { 'broadsheet-preview': await previewOf(place.newsroom, id, number) }
    return (
      await post(
        place.newsroom.url,
        { query: `{ preview { version article { id } } node(id: "${globalId('Article', id)}") { id } }` },
        headers,
      )
    ).text
  }
  for (const { id } of deleted) for (const number of [0, 1, 2]) expect(await opened(id, number)).toBe(await opened(randomUUID(), number))
})

test('a draft that bears the former slug of a visible article does not stand in its way', async () => {
  const { newsroom, world, articles } = place
  const draft = articles.find(({ why }) => why === 'draft')
  await newsroom.db.query('insert into former_slug (slug, article_id) values ($1, $2)', [draft?.slug, world.article])
  expect(await newsroom.read(`{ article(slug: "${draft?.slug}") { slug } }`)).toEqual({ article: { slug: world.slugs.article } })
})
