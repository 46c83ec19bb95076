import { randomUUID } from 'node:crypto'
import { createApp } from '@broadsheet/api/app'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoMedia } from '../helpers/cluster.ts'
import { globalId } from '../helpers/ids.ts'
import { noMail } from '../helpers/mailbox.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { commentsPosted, openStream, type Stream } from '../helpers/stream.ts'

let newsroom: Newsroom
let other: Awaited<ReturnType<typeof createApp>>
let otherUrl: string
let plant: Planter
let article: string
const open: Stream[] = []

beforeAll(async () => {
  newsroom = await openNewsroom()
  // A second process on the same database.
  other = await createApp({ databaseUrl: newsroom.databaseUrl, siteUrl: 'http://paper.test', mediaFolder: demoMedia, mail: noMail })
  otherUrl = `${await other.http.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  plant = new Planter(newsroom.db)
  const section_id = await plant.section()
  article = await plant.article({ section_id })
})
afterAll(async () => {
  for (const stream of open) stream.close()
  await other.close()
  await newsroom.close()
})

let callers = 0
/** Somebody at an address of their own follows an article. */
async function follow(url: string, key: string): Promise<Stream> {
  const stream = await openStream(url, commentsPosted(globalId('Article', key)), {
    'x-forwarded-for': `10.0.${callers >> 8}.${callers++ & 255}`,
  })
  open.push(stream)
  return stream
}

/** Puts a comment into the table and tells of it, as whoever posts does in one transaction. */
async function post(row: Record<string, unknown> = {}): Promise<string> {
  const comment = await plant.comment({ article_id: article, ...row })
  await tell(comment, String(row.article_id ?? article))
  return comment
}
const tell = (comment: string, of = article) =>
  newsroom.db.query('select pg_notify($1, $2)', ['comment_public', JSON.stringify({ article: of, comment })])

/** What comes over the wire takes its time. */
const soon: typeof expect.poll = (look) => expect.poll(look, { timeout: 10_000 })

const news = (stream: Stream) => stream.results.map(({ data }) => data?.commentsPosted)
const latest = (stream: Stream) => news(stream).at(-1)

describe('whoever follows an article', () => {
  test('hears of a new comment from every process, by number and id only', async () => {
    const streams = [await follow(newsroom.url, article), await follow(otherUrl, article)]
    const comment = await post()
    for (const stream of streams) await soon(() => news(stream)).toEqual([{ count: 1, latest: globalId('Comment', comment) }])
  })

  test('hears nothing of other articles', async () => {
    const elsewhere = await plant.article({ section_id: await plant.section() })
    const [here, there] = [await follow(newsroom.url, article), await follow(newsroom.url, elsewhere)]
    await post({ article_id: elsewhere })
    await soon(() => latest(there)?.count).toBe(1)
    const own = await post()
    await soon(() => news(here)).toEqual([{ count: 1, latest: globalId('Comment', own) }])
  })

  test('hears of many at once in few messages, and of each of them once', async () => {
    const stream = await follow(newsroom.url, article)
    const comments = await Promise.all(Array.from({ length: 30 }, () => plant.comment({ article_id: article })))
    const payloads = [...comments, ...comments].map((comment) => JSON.stringify({ article, comment }))
    await newsroom.db.query(`select pg_notify('comment_public', payload) from unnest($1::text[]) payload`, [payloads])
    await soon(() => latest(stream)?.count).toBe(30)
    expect(stream.results.length).toBeLessThanOrEqual(3)
  })

  test('is one of fifty who all hear of it, for the price of one look', async () => {
    const streams = await Promise.all(Array.from({ length: 50 }, () => follow(newsroom.url, article)))
    newsroom.statements.length = 0
    const comment = await post()
    for (const stream of streams) await soon(() => latest(stream)).toEqual({ count: 1, latest: globalId('Comment', comment) })
    expect(newsroom.statements.length).toBe(1)
    for (const stream of streams) stream.close()
  })

  test('goes on hearing when the connection to the database was lost', async () => {
    const stream = await follow(newsroom.url, article)
    const listening = `from pg_stat_activity where datname = current_database() and application_name = 'broadsheet listening'`
    const pids = async () =>
      (await newsroom.db.query<{ pid: number }>(`select pid ${listening} and query ilike 'listen%'`)).rows.map(({ pid }) => pid)
    const before = await pids()
    expect(before).toHaveLength(2)
    await newsroom.db.query(`select pg_terminate_backend(pid) ${listening}`)
    await soon(async () => (await pids()).filter((pid) => !before.includes(pid)).length).toBe(2)
    await post()
    await soon(() => latest(stream)?.count).toBe(1)
  })
})

describe('what is not public is never told', () => {
  test.for(['HELD', 'REJECTED', 'REMOVED', 'WITHDRAWN'])('such as a comment that is %s', async (status) => {
    const stream = await follow(newsroom.url, article)
    await post({ status })
    const shown = await post()
    await soon(() => latest(stream)).toEqual({ count: 1, latest: globalId('Comment', shown) })
  })

  test('such as what is held even for whoever wrote it, until it is released', async () => {
    const user_id = await plant.user()
    const stream = await openStream(newsroom.url, commentsPosted(globalId('Article', article)), {
      cookie: `session=${await plant.session(user_id)}`,
    })
    open.push(stream)
    const held = await post({ status: 'HELD', user_id })
    await post()
    await soon(() => latest(stream)?.count).toBe(1)
    await newsroom.db.query(`update comment set status = 'PUBLISHED' where id = $1`, [held])
    await tell(held)
    await soon(() => latest(stream)).toEqual({ count: 2, latest: globalId('Comment', held) })
  })

  test('such as comments on an article that was taken down meanwhile', async () => {
    const gone = await plant.article({ section_id: await plant.section() })
    const [stream, control] = [await follow(newsroom.url, gone), await follow(newsroom.url, article)]
    await newsroom.db.query(`update article set status = 'DRAFT' where id = $1`, [gone])
    await post({ article_id: gone })
    await post()
    await soon(() => latest(control)?.count).toBe(1)
    expect(stream.results).toEqual([])
    await newsroom.db.query(`update article set status = 'PUBLISHED' where id = $1`, [gone])
    const shown = await post({ article_id: gone })
    await soon(() => latest(stream)).toEqual({ count: 1, latest: globalId('Comment', shown) })
  })

  test('such as whether there is a hidden article: its stream ends at once, like that of none', async () => {
    const section_id = await plant.section()
    const draft = await plant.article({ section_id, status: 'DRAFT', published_at: null })
    const later = await plant.article({ section_id, published_at: new Date(Date.now() + 3_600_000) })
    const ids = [
      globalId('Article', draft),
      globalId('Article', later),
      globalId('Article', randomUUID()),
      globalId('Section', section_id),
      'x',
    ]
    for (const id of ids) {
      const stream = await openStream(newsroom.url, commentsPosted(id))
      await soon(() => [stream.complete, stream.ended, stream.results]).toEqual([true, true, []])
    }
  })

  test('nor is anything made of what was never an announcement', async () => {
    const stream = await follow(newsroom.url, article)
    for (const payload of ['', '{', 'null', '{"article":1}', JSON.stringify({ article, comment: "' or true" })]) {
      await newsroom.db.query('select pg_notify($1, $2)', ['comment_public', payload])
    }
    await post()
    await soon(() => news(stream).map((one) => one?.count)).toEqual([1])
  })
})
