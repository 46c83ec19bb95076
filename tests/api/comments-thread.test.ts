import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let section: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  section = await plant.section()
})
afterAll(() => newsroom.close())

const idOf = (key: string) => globalId('Comment', key)

/** `count` comments, of which every fourth begins a thread and the others answer one of the earlier ones. */
async function crowd(count: number): Promise<string> {
  const article_id = await plant.article({ section_id: section })
  const lines: string[][] = []
  for (let index = 0; index < count; index++) {
    const above = index % 4 === 0 ? [] : (lines[(index * 7) % index] ?? [])
    const ancestors = above.length > 30 ? [] : above
    const text = `Number ${index}: the harbour board has heard this before, and will hear it again.`
    const key = await plant.comment({ article_id, parent_id: ancestors.at(-1) ?? null, ancestors, text })
    lines.push([...ancestors, key])
  }
  return article_id
}

const remark = 'id body(format: HTML) postedAt state own author { name } replyCount descendantCount'
const page = `query($id: ID!) { node(id: $id) { ... on Article { commentCount comments(first: 20, orderBy: MOST_REPLIED) {
  totalCount pageInfo { hasNextPage } nodes { ${remark} replies(first: 3) { totalCount nodes { ${remark} } } } } } } }`

async function cost(query: string, variables: Record<string, unknown>) {
  newsroom.statements.length = 0
  const { body, text } = await newsroom.ask(query, variables)
  expect(body.errors, text).toBeUndefined()
  return { statements: newsroom.statements.length, bytes: text.length, text }
}

interface Turned {
  node: {
    comments: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { id: string; replyCount: number; postedAt: string }[] }
  }
}

describe('a thread of 2,000 comments', () => {
  let small: string
  let large: string
  beforeAll(async () => {
    small = await crowd(40)
    large = await crowd(2_000)
  }, 120_000)

  test('takes as many statements for its first page as one of 40, and not many more bytes', async () => {
    const [few, many] = [await cost(page, { id: globalId('Article', small) }), await cost(page, { id: globalId('Article', large) })]
    expect(many.statements).toBe(few.statements)
    expect(many.statements).toBeLessThanOrEqual(4)
    expect(many.text).toContain('"commentCount":2000')
    expect(many.bytes).toBeLessThan(40_000)
  })

  test('is counted for 100 articles by the statement that reads them', async () => {
    for (let index = 0; index < 98; index++) await plant.comment({ article_id: await plant.article({ section_id: section }) })
    const query = '{ articles(first: 100) { nodes { commentCount } } }'
    const { statements, text } = await cost(query, {})
    expect(JSON.parse(text).data.articles.nodes).toHaveLength(100)
    const without = await cost('{ articles(first: 100) { nodes { headline } } }', {})
    expect(statements).toBe(without.statements + 1)
  })

  test('is turned over to its end in every order, no comment twice', async () => {
    const { rows } = await newsroom.db.query('select count(*)::int as n from comment where article_id = $1 and parent_id is null', [large])
    for (const order of ['NEWEST', 'OLDEST', 'MOST_REPLIED']) {
      const query = `query($id: ID!, $after: String) { node(id: $id) { ... on Article { comments(first: 100, after: $after, orderBy: ${order}) {
        pageInfo { hasNextPage endCursor } nodes { id replyCount postedAt } } } } }`
      const met: Turned['node']['comments']['nodes'] = []
      for (let after: string | null = null, more = true; more; ) {
        const read: Turned = await newsroom.read<Turned>(query, { id: globalId('Article', large), after })
        const { nodes, pageInfo } = read.node.comments
        met.push(...nodes)
        after = pageInfo.endCursor
        more = pageInfo.hasNextPage
      }
      expect(new Set(met.map(({ id }) => id)).size).toBe(rows[0].n)
      expect(met).toHaveLength(rows[0].n)
      const ranks = met.map(({ replyCount, postedAt }) =>
        order === 'MOST_REPLIED' ? -replyCount : Date.parse(postedAt) * (order === 'NEWEST' ? -1 : 1),
      )
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    }
  })
})

describe('focus', () => {
  const query = `query($id: ID!, $focus: ID!) { node(id: $id) { ... on Article { comments(first: 2, focus: $focus) { nodes { id } pageInfo { hasPreviousPage } } } } }`
  type Answer = { node: { comments: { nodes: { id: string }[]; pageInfo: { hasPreviousPage: boolean } } } }
  const focused = async (article: string, key: string) =>
    (await newsroom.read<Answer>(query, { id: globalId('Article', article), focus: idOf(key) })).node.comments

  test('brings the thread of a comment that is 41 levels down, through places that were taken down or back', async () => {
    const article_id = await plant.article({ section_id: section })
    for (let index = 0; index < 30; index++) await plant.comment({ article_id })
    const ancestors: string[] = []
    for (let depth = 0; depth <= 40; depth++) {
      const status = depth === 0 ? 'REMOVED' : depth === 20 ? 'WITHDRAWN' : 'PUBLISHED'
      ancestors.push(await plant.comment({ article_id, parent_id: ancestors.at(-1) ?? null, ancestors: [...ancestors], status }))
    }
    const [top = '', deep = ''] = [ancestors[0], ancestors.at(-1)]
    expect(await focused(article_id, deep)).toEqual({ nodes: [{ id: idOf(top) }], pageInfo: { hasPreviousPage: true } })
    expect((await focused(article_id, ancestors[20] ?? '')).nodes).toEqual([{ id: idOf(top) }])
  })

  test('leads to nothing that is hidden: the page is the usual one', async () => {
    const article_id = await plant.article({ section_id: section })
    const first = await plant.comment({ article_id })
    const held = await plant.comment({ article_id, status: 'HELD' })
    const below = await plant.comment({ article_id, parent_id: held, ancestors: [held] })
    for (const key of [held, below]) expect((await focused(article_id, key)).nodes).toEqual([{ id: idOf(first) }])
  })
})

describe('what was taken down or back', () => {
  test('keeps a place without words or name while there are public replies below, and is in no count', async () => {
    const article_id = await plant.article({ section_id: section })
    const query = `query($id: ID!) { node(id: $id) { ... on Article { commentCount comments { totalCount nodes {
      state body html: body(format: HTML) author { name } replyCount descendantCount replies { nodes { state body } } } } } } }`
    const gone = await plant.comment({ article_id, status: 'REMOVED', text: 'canary', commenter_name: 'canary', verdict: 'canary' })
    const back = await plant.comment({ article_id, parent_id: gone, ancestors: [gone], status: 'WITHDRAWN', text: 'canary' })
    const { text: empty } = await newsroom.ask(query, { id: globalId('Article', article_id) })
    expect(empty).toContain('"nodes":[]')
    await plant.comment({ article_id, parent_id: back, ancestors: [gone, back], text: 'Still here.' })
    const { body, text } = await newsroom.ask(query, { id: globalId('Article', article_id) })
    expect(text).not.toContain('canary')
    expect(body.data?.node).toEqual({
      commentCount: 1,
      comments: {
        totalCount: 1,
        nodes: [
          {
            ...{ state: 'REMOVED', body: '', html: '<p></p>', author: { name: '' }, replyCount: 0, descendantCount: 1 },
            replies: { nodes: [{ state: 'WITHDRAWN', body: '' }] },
          },
        ],
      },
    })
  })
})
