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

const news = (stream: Stream) => stream.results.map(({ data }) => data?.commentsPosted)
const latest = (stream: Stream) => news(stream).at(-1)

describe('whoever follows an article', () => {
  test('hears of a new comment from every process, by number and id only', async () => {
    const streams = [await follow(newsroom.url, article), await follow(otherUrl, article)]
    const comment = await post()
    for (const stream of streams) await expect.poll(() => news(stream)).toEqual([{ count: 1, latest: globalId('Comment', comment) }])
  })

  test('hears nothing of other articles', async () => {
    const elsewhere = await plant.article({ section_id: await plant.section() })
    const [here, there] = [await follow(newsroom.url, article), await follow(newsroom.url, elsewhere)]
    await post({ article_id: elsewhere })
    await expect.poll(() => latest(there)?.count).toBe(1)
    const own = await post()
    await expect.poll(() => latest(here)).toEqual({ count: 1, latest: globalId('Comment', own) })
  })
})
