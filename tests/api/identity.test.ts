import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom({ template: 'demonstration' })
})
afterAll(() => newsroom.close())

interface Remark {
  id: string
  replies: { nodes: { replies: { nodes: { id: string }[] } }[] }
}

interface Level {
  pageInfo: { hasPreviousPage: boolean }
  nodes: Remark[]
}

/** A reply to a reply of this comment, if there is one. */
const deepest = (remark: Remark) => remark.replies.nodes.flatMap((reply) => reply.replies.nodes)[0]?.id

const everyNoun = `{
  article(slug: "flood-gate-vote") { id section { id } tags { id } bylines { author { id } } hero { image { id } } comments(first: 1) { nodes { id } } }
}`

describe('identity', () => {
  test('everything that has an id is found by it, in the order asked for', async () => {
    const ids = [...(await newsroom.ask(everyNoun)).text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(6)
    const { nodes } = await newsroom.read<{ nodes: { id: string }[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
      ids,
    })
    expect(nodes.map((node) => node.id)).toEqual(ids)
    for (const id of ids) {
      const one = await newsroom.ask('query ($id: ID!) { node(id: $id) { id } }', { id })
      expect(one.body.data?.node).toEqual({ id })
    }
  })

  test('several things of several kinds take one statement', async () => {
    const ids = [...(await newsroom.ask(everyNoun)).text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
    newsroom.statements.length = 0
    await newsroom.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(newsroom.statements).toHaveLength(1)
  })

  test('what is no id is simply not there', async () => {
    const { body } = await newsroom.ask('{ nodes(ids: ["", "x", "QXJ0aWNsZQ", "🙂", "../../etc"]) { id } }')
    expect(body).toEqual({ data: { nodes: [null, null, null, null, null] } })
  })

  test('more ids than allowed are refused', async () => {
    const ids = Array.from({ length: 101 }, () => 'x')
    const { body } = await newsroom.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'ids', max: 100 })
  })

  test('a former slug finds the article, which tells its present one', async () => {
    const { body } = await newsroom.ask('{ article(slug: "two-captains-one-boat") { slug } }')
    expect(body.data).toEqual({ article: { slug: 'harbour-summit-two-captains' } })
  })
})

describe('a thread', () => {
  const page = 'pageInfo { hasPreviousPage } nodes { id replies(first: 10) { nodes { id replies(first: 5) { nodes { id } } } } }'

  test('begins at the comment that leads to the focused one, however far down', async () => {
    const read = async (args: string) =>
      (await newsroom.read<{ article: { comments: Level } }>(`{ article(slug: "flood-gate-vote") { comments(${args}) { ${page} } } }`))
        .article.comments
    const { nodes: tops } = await read('first: 100')
    const index = tops.findIndex((top, place) => place > 20 && deepest(top))
    const focused = await read(`first: 2, focus: "${deepest(tops[index] as Remark)}"`)
    expect(focused.nodes[0]?.id).toBe(tops[index]?.id)
    expect(focused.pageInfo.hasPreviousPage).toBe(true)
  })

  test('a focus from elsewhere is ignored', async () => {
    const other = await newsroom.ask('{ article(slug: "herring-return") { comments(first: 1) { nodes { id } } } }')
    const id = /"id":"([^"]+)"/.exec(other.text)?.[1]
    const query = (focus: string) => `{ article(slug: "flood-gate-vote") { comments(first: 2${focus}) { nodes { id } } } }`
    expect((await newsroom.ask(query(`, focus: "${id}"`))).text).toBe((await newsroom.ask(query(''))).text)
  })

  test('counts agree: the whole thread is the sum of its levels', async () => {
    interface Thread {
      totalCount: number
      nodes: { id: string }[]
    }
    const { article } = await newsroom.read<{ article: { commentCount: number; comments: Thread } }>(
      '{ article(slug: "harbour-summit-two-captains") { commentCount comments(first: 100) { totalCount nodes { id } } } }',
    )
    expect(article.comments.nodes).toHaveLength(article.comments.totalCount)
    const seen = article.comments.nodes.map((node) => node.id)
    for (const id of seen) {
      const { node } = await newsroom.read<{ node: { replyCount: number; replies: Thread } }>(
        'query ($id: ID!) { node(id: $id) { ... on Comment { replyCount replies(first: 100) { totalCount nodes { id } } } } }',
        { id },
      )
      expect([node.replyCount, node.replies.nodes.length]).toEqual([node.replies.totalCount, node.replies.totalCount])
      seen.push(...node.replies.nodes.map((reply) => reply.id))
    }
    expect(seen).toHaveLength(article.commentCount)
  })
})
