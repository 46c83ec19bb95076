import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { plain } from './pictures.ts'
import { accepted, keyOf } from './uploading.ts'

let newsroom: Newsroom
let plant: Planter
let author: string
let reader: string
let article: string
let draft: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  author = await plant.session(await plant.user({ role: 'AUTHOR' }))
  reader = await plant.session(await plant.user())
  const section_id = await plant.section()
  article = await plant.article({ section_id })
  draft = await plant.article({ section_id, status: 'DRAFT', published_at: null, updated_at: null })
})
afterAll(() => newsroom.close())

async function imageIn(article_id: string, row: Record<string, unknown> = {}): Promise<string> {
  const image_id = await plant.image(row)
  await plant.link('article_image', { article_id, image_id })
  return globalId('Image', image_id)
}

interface Listing {
  totalCount: number
  nodes: { id: string }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

async function library(token: string | null, args: Record<string, unknown> = {}): Promise<Listing> {
  const query = `query($first: Int, $after: String, $text: String) {
    images(first: $first, after: $after, filter: { text: $text }) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`
  const { body } = token ? await newsroom.askAs(token, query, args) : await newsroom.ask(query, args)
  expect(body.errors).toBeUndefined()
  return body.data?.images as Listing
}

const found = async (text: string) => (await library(null, { text })).nodes.map(({ id }) => id)

describe('the library', () => {
  test('lists images latest first, page by page', async () => {
    const ids: string[] = []
    for (const day of [1, 3, 2]) ids.push(await imageIn(article, { created_at: `2030-01-0${day}T00:00:00Z`, alt: 'sorted' }))
    const [first, third, second] = ids
    const page = await library(null, { first: 2, text: 'sorted' })
    expect([page.nodes, page.totalCount, page.pageInfo.hasNextPage]).toEqual([[{ id: third }, { id: second }], 3, true])
    const rest = await library(null, { first: 2, text: 'sorted', after: page.pageInfo.endCursor })
    expect([rest.nodes, rest.pageInfo.hasNextPage]).toEqual([[{ id: first }], false])
  })

  test('finds the words of a text or a credit, in any case and order', async () => {
    const credits = JSON.stringify([{ person: 'Zoë Ärger', agencies: [], via: null, display: 'Zoë Ärger/ECP' }])
    const id = await imageIn(article, { alt: 'A 100% lighthouse_keeper', credits })
    for (const text of ['lighthouse', 'LIGHTHOUSE', 'keeper lighthouse', 'ärger', 'ÄRGER ecp light', ' \t100% ']) {
      expect(await found(text), text).toEqual([id])
    }
    for (const text of ['lighthouse boat', '100_', 'light%keeper', '\\']) expect(await found(text), text).toEqual([])
    expect(await found('   ')).toContain(id)
  })

  test('refuses a text that is too long, or no text', async () => {
    for (const text of ['a'.repeat(501), 'a\0']) {
      const { body } = await newsroom.ask('query($text: String) { images(filter: { text: $text }) { totalCount } }', { text })
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.text' })
    }
  })

  test('shows an upload to the newsroom, and to others only with the public article that shows it', async () => {
    const { id } = await accepted(newsroom, { file: await plain().jpeg().toBuffer(), alt: 'unseen', token: author })
    const text = 'unseen'
    for (const token of [null, reader]) expect((await library(token, { text })).totalCount).toBe(0)
    expect((await library(author, { text })).nodes).toEqual([{ id }])
    await plant.link('article_image', { article_id: draft, image_id: keyOf(id) })
    expect((await library(reader, { text })).totalCount).toBe(0)
    await plant.link('article_image', { article_id: article, image_id: keyOf(id) })
    for (const token of [null, reader, author]) expect((await library(token, { text })).nodes).toEqual([{ id }])
  })
})

describe('the file of an image', () => {
  const fetchAs = (url: string, token?: string) =>
    fetch(new URL(new URL(url).pathname, newsroom.url), { headers: token ? { cookie: `session=${token}` } : {} })

  test('that only the newsroom may see is kept by no cache, and there for nobody else', async () => {
    const { url } = await accepted(newsroom, { file: await plain().jpeg().toBuffer(), token: author })
    const own = await fetchAs(url, author)
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    for (const token of [undefined, reader]) {
      const other = await fetchAs(url, token)
      expect([other.status, other.headers.get('cache-control')]).toEqual([404, 'no-store'])
    }
  })

  test('that is public is kept by every cache, whoever asks, even with a session that has ended', async () => {
    const { id, url } = await accepted(newsroom, { file: await plain().jpeg().toBuffer(), token: author })
    await plant.link('article_image', { article_id: article, image_id: keyOf(id) })
    for (const token of [undefined, reader, author, 'ended']) {
      newsroom.statements.length = 0
      const answer = await fetchAs(url, token)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
      expect(newsroom.statements).toHaveLength(1)
    }
  })
})
