import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

interface List {
  nodes: { slug: string }[]
  edges: { cursor: string; node: { slug: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
}

const shape = 'nodes { slug } edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount'
let newsroom: Newsroom
let plant: Planter
let section_id: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  section_id = await plant.section({ slug: 'one' })
  // Two articles share each instant, so that the order needs its last column.
  const instant = (index: number) => new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 2)))
  for (let index = 0; index < 45; index++) {
    await plant.article({ section_id, slug: `a${index}`, published_at: instant(index), updated_at: instant(index) })
  }
})
afterAll(() => newsroom.close())

async function list(args: string): Promise<List> {
  const { body } = await newsroom.ask(`{ articles(${args}) { ${shape} } }`)
  expect(body.errors).toBeUndefined()
  return body.data?.articles as List
}

const refusal = async (args: string) => {
  const { body, status } = await newsroom.ask(`{ articles(${args}) { nodes { slug } } }`)
  return { status, code: body.errors?.[0]?.extensions.code, field: body.errors?.[0]?.extensions.field }
}

/** Every page from one end of the list to the other, put together in the order of the list. */
async function walk(direction: 'forward' | 'backward', order: string): Promise<string[]> {
  const forward = direction === 'forward'
  const pages: string[][] = []
  for (let from = '', more = true; more; ) {
    const { nodes, pageInfo } = await list(`orderBy: ${order}, ${forward ? 'first' : 'last'}: 7${from}`)
    const slugs = nodes.map((node) => node.slug)
    if (forward) pages.push(slugs)
    else pages.unshift(slugs)
    from = forward ? `, after: "${pageInfo.endCursor}"` : `, before: "${pageInfo.startCursor}"`
    more = forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage
  }
  return pages.flat()
}

describe('a connection', () => {
  test.each(['NEWEST', 'OLDEST', 'RECENTLY_UPDATED'])(
    'shows every item once, forward and backward alike, in the order %s',
    async (order) => {
      const forward = await walk('forward', order)
      expect(forward).toHaveLength(45)
      expect(new Set(forward).size).toBe(45)
      expect(await walk('backward', order)).toEqual(forward)
    },
  )

  test('gives the same items as nodes and as edges, 20 by default, with a total', async () => {
    const page = await list('orderBy: NEWEST')
    expect(page.nodes).toHaveLength(20)
    expect(page.edges.map((edge) => edge.node)).toEqual(page.nodes)
    expect(page.totalCount).toBe(45)
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false, endCursor: page.edges.at(-1)?.cursor })
  })

  test('keeps its place while rows are inserted before it', async () => {
    const first = await list('first: 10')
    const added = await plant.article({ section_id, slug: 'newer', published_at: new Date() })
    const second = await list(`first: 10, after: "${first.pageInfo.endCursor}"`)
    await newsroom.db.query('delete from article where id = $1', [added])
    const undisturbed = await list(`first: 10, after: "${first.pageInfo.endCursor}"`)
    expect(second.nodes).toEqual(undisturbed.nodes)
    expect(second.pageInfo.hasPreviousPage).toBe(true)
  })

  test('can be bounded by two cursors', async () => {
    const { edges } = await list('first: 10')
    const between = await list(`first: 100, after: "${edges[2]?.cursor}", before: "${edges[6]?.cursor}"`)
    expect(between.nodes).toEqual(edges.slice(3, 6).map((edge) => edge.node))
  })

  test('counts nothing unless the total is selected, and reads nothing for the total alone', async () => {
    newsroom.statements.length = 0
    await newsroom.ask('{ articles(first: 3) { nodes { slug } } }')
    expect(newsroom.statements.join()).not.toContain('count(')
    newsroom.statements.length = 0
    await newsroom.ask('{ articles { totalCount } }')
    expect(newsroom.statements.join()).not.toContain('row_to_json')
  })

  test('never skips by offset', async () => {
    newsroom.statements.length = 0
    await walk('forward', 'NEWEST')
    expect(newsroom.statements.join().toLowerCase()).not.toContain('offset')
  })
})

describe('a page is refused with the name of the argument', () => {
  test.each([
    ['first: -1', 'first'],
    ['first: 0', 'first'],
    ['first: 101', 'first'],
    ['last: 0', 'last'],
    ['last: 101', 'last'],
    ['first: 1, last: 1', 'first'],
    ['after: "nonsense"', 'after'],
    ['after: ""', 'after'],
    ['before: "YQ"', 'before'],
  ])('%s', async (args, field) => {
    expect(await refusal(args)).toEqual({ status: 200, code: 'BAD_USER_INPUT', field })
  })

  test.each([
    ['of another order', 'orderBy: OLDEST'],
    ['of another filter', 'filter: { section: "one" }'],
  ])('a cursor %s', async (_, args) => {
    const { pageInfo } = await list('first: 3')
    expect(await refusal(`${args}, after: "${pageInfo.endCursor}"`)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
  })

  test('a cursor of another list, and one with a single letter changed', async () => {
    const { pageInfo } = await list('first: 3')
    const cursor = pageInfo.endCursor ?? ''
    const { body } = await newsroom.ask(`{ section(slug: "one") { articles(after: "${cursor}") { nodes { slug } } } }`)
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
    for (const place of [0, 5, 20, cursor.length - 1]) {
      const letter = cursor[place] === 'A' ? 'B' : 'A'
      const changed = cursor.slice(0, place) + letter + cursor.slice(place + 1)
      expect(await refusal(`after: "${changed}"`)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
    }
  })
})

describe('a filter', () => {
  test('narrows by section, tag, author, language and dates, all together', async () => {
    const tag_id = await plant.tag({ slug: 'rare' })
    const author_id = await plant.author({ slug: 'someone' })
    const article_id = await plant.article({ section_id, slug: 'found', language: 'fr', published_at: new Date('2026-02-03T04:05:06Z') })
    await plant.link('article_tag', { article_id, tag_id, position: 0 })
    await plant.link('byline', { article_id, author_id, position: 0, role: 'WRITER' })
    const whole = `section: "one", tag: "rare", author: "someone", language: "fr", publishedFrom: "2026-02-03T04:05:06Z", publishedBefore: "2026-02-03T04:05:07Z"`
    expect((await list(`filter: { ${whole} }`)).nodes).toEqual([{ slug: 'found' }])
    for (const wrong of ['section: ""', 'tag: "none"', 'author: "none"', 'language: "de"', 'publishedBefore: "2026-02-03T04:05:06Z"']) {
      const name = wrong.split(':')[0] ?? ''
      const changed = whole.replace(new RegExp(`${name}: "[^"]*"`), wrong)
      expect((await list(`filter: { ${changed} }`)).totalCount, changed).toBe(0)
    }
    await newsroom.db.query('delete from article where id = $1', [article_id])
  })
})
