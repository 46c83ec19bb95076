import { request } from 'node:http'
import { createApp } from '@broadsheet/api/app'
import { ErrorCode, limits } from '@broadsheet/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoMedia } from '../helpers/cluster.ts'
import { globalId } from '../helpers/ids.ts'
import { noMail } from '../helpers/mailbox.ts'
import { type Newsroom, openNewsroom, post } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { commentsPosted, openStream, type Stream } from '../helpers/stream.ts'

let newsroom: Newsroom
let plant: Planter
let article: string
let asked: ReturnType<typeof commentsPosted>

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  article = await plant.article({ section_id: await plant.section() })
  asked = commentsPosted(globalId('Article', article))
})
afterAll(() => newsroom.close())

/** What comes over the wire takes its time. */
const soon: typeof expect.poll = (look) => expect.poll(look, { timeout: 10_000 })

const stream = (init: RequestInit, search = '') => fetch(`${newsroom.url}/stream${search}`, init)
const json = { 'content-type': 'application/json', accept: 'text/event-stream' }
const send = (body: unknown, headers: Record<string, string> = {}) =>
  stream({ method: 'POST', headers: { ...json, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })

interface Refused {
  errors: { message: string; extensions: { code: string; errorId?: string } }[]
}

async function expectRefusal(response: Response, status: number, code: ErrorCode): Promise<void> {
  const text = await response.text()
  expect([response.status, response.headers.get('cache-control')], text).toEqual([status, 'no-store'])
  const { errors } = JSON.parse(text) as Refused
  expect(
    errors.map(({ extensions }) => extensions),
    text,
  ).toEqual([{ code }])
  expect(text).not.toMatch(/Did you mean/)
}

const many = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join(' ')
const { tokens, aliases } = limits.document

/** Without its variable. */
const withoutVariable = () => ({ query: 'subscription A($article: ID!) { commentsPosted(article: $article) { count } }' })
const dependent = {
  query: 'subscription ($no: Boolean!) { ...F } fragment F on Subscription { commentsPosted(article: "a") @include(if: $no) { count } }',
  variables: { no: false },
}

describe('a stream is refused before it opens', () => {
  test.for<[string, object, ErrorCode]>([
    ['for a query', { query: '{ viewer { kind } }' }, ErrorCode.GRAPHQL_VALIDATION_FAILED],
    ['for a mutation', { query: 'mutation { signOut }' }, ErrorCode.GRAPHQL_VALIDATION_FAILED],
    ['for its own name', { query: 'subscription { __typename }' }, ErrorCode.GRAPHQL_VALIDATION_FAILED],
    ['for what is not there', { query: 'subscription { commentPosted { count } }' }, ErrorCode.GRAPHQL_VALIDATION_FAILED],
    [
      'for nothing',
      { query: 'subscription { commentsPosted(article: "a") @skip(if: true) { count } }' },
      ErrorCode.GRAPHQL_VALIDATION_FAILED,
    ],
    ['for what depends on a variable', dependent, ErrorCode.GRAPHQL_VALIDATION_FAILED],
    ['for what is no GraphQL', { query: 'subscription {' }, ErrorCode.GRAPHQL_PARSE_FAILED],
    ['for too many tokens', { query: `subscription { ${'a '.repeat(tokens)} }` }, ErrorCode.GRAPHQL_PARSE_FAILED],
    [
      'for too many aliases',
      { query: `subscription { commentsPosted(article: "a") { ${many(aliases + 1, (at) => `a${at}: count`)} } }` },
      ErrorCode.QUERY_TOO_COMPLEX,
    ],
    ['for a variable that is missing', withoutVariable(), ErrorCode.BAD_USER_INPUT],
    ['for an operation that is not there', { ...withoutVariable(), operationName: 'B' }, ErrorCode.OPERATION_RESOLUTION_FAILURE],
    ['without an operation', {}, ErrorCode.BAD_REQUEST],
    ['for JSON that reaches for prototypes', JSON.parse('{"query":"{a}","variables":{"constructor":1}}'), ErrorCode.BAD_REQUEST],
  ])('%s', async ([, body, code]) => {
    await expectRefusal(await send(body), 400, code)
  })

  test('for characters that Postgres would choke on', async () => {
    const response = await send(commentsPosted('\0'))
    expect(await response.text()).toContain('"code":"BAD_USER_INPUT","field":"article"')
  })

  test('for a body that is too long, or not JSON', async () => {
    await expectRefusal(await send(JSON.stringify({ query: 'a'.repeat(limits.bodyBytes) })), 413, ErrorCode.PAYLOAD_TOO_LARGE)
    await expectRefusal(await send('{'), 400, ErrorCode.BAD_REQUEST)
    await expectRefusal(await send(asked, { 'content-type': 'text/plain' }), 415, ErrorCode.BAD_REQUEST)
  })

  test('for whoever does not take events', async () => {
    await expectRefusal(await send(asked, { accept: 'application/json' }), 406, ErrorCode.BAD_REQUEST)
  })

  test('for a session that has ended, which is taken away', async () => {
    const response = await send(asked, { cookie: 'session=nonsense' })
    expect(response.headers.get('set-cookie')).toMatch(/^session=;/)
    await expectRefusal(response, 401, ErrorCode.UNAUTHENTICATED)
  })

  test.for([{ origin: 'https://elsewhere.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])(
    'for a page of another site: %o',
    async (headers) => {
      const search = `?${new URLSearchParams({ query: asked.query, variables: JSON.stringify(asked.variables) })}`
      await expectRefusal(
        await stream({ headers: { accept: 'text/event-stream', ...(headers as object) } }, search),
        403,
        ErrorCode.FORBIDDEN,
      )
    },
  )

  test.for<[string, object]>([
    ['alone', withoutVariable()],
    ['beside a query', { query: `query A { viewer { kind } } ${withoutVariable().query.replace('A(', 'B(')}`, operationName: 'A' }],
    ['that depends on a variable', dependent],
    ['by name of its root', { query: 'subscription { __typename }' }],
  ])('and where queries are answered every subscription is, %s', async ([, body]) => {
    const reply = await post(newsroom.url, body)
    expect(reply.body.errors?.map(({ extensions }) => extensions.code)).toEqual([ErrorCode.GRAPHQL_VALIDATION_FAILED])
    expect([reply.status, reply.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('/graphql/stream')])
  })
})

describe('a stream that is open', () => {
  test('is kept by nobody and held back by no proxy; a browser opens it by its address', async () => {
    const hanging = new AbortController()
    const search = `?${new URLSearchParams({ query: asked.query, variables: JSON.stringify(asked.variables) })}`
    const headers = { accept: 'text/event-stream', 'sec-fetch-site': 'same-origin' }
    const response = await stream({ headers, signal: hanging.signal }, search)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    expect(response.headers.get('content-encoding')).toBeNull()
    hanging.abort()
  })

  test('is one of twenty from one address, and room for another when one is closed', async () => {
    const from = { 'x-forwarded-for': '10.9.9.9' }
    const streams = await Promise.all(Array.from({ length: limits.stream.perAddress }, () => openStream(newsroom.url, asked, from)))
    const refused = await send(asked, from)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    await expectRefusal(refused, 429, ErrorCode.RATE_LIMITED)
    streams.pop()?.close()
    let again: Stream | undefined
    await soon(async () => {
      again = await openStream(newsroom.url, asked, from).catch(() => undefined)
      return again?.status
    }).toBe(200)
    for (const open of [...streams, again]) open?.close()
  })
})

describe('a process with streams open', () => {
  test('cuts off who does not read, and only them', async () => {
    const app = await openApp({ pace: 1 })
    const reading = await openStream(app.url, asked)
    const deaf = await openDeafEar(app.url)
    await soon(() => app.connections()).toBe(2)
    let posted = 0
    await expect
      .poll(
        async () => {
          await tell(await plant.comment({ article_id: article }))
          posted++
          return app.connections()
        },
        { timeout: 50_000, interval: 5 },
      )
      .toBe(1)
    await soon(() => reading.results.at(-1)?.data?.commentsPosted.count).toBe(posted)
    reading.close()
    deaf()
    await app.close()
  })

  test('closes at once, and its streams with it', async () => {
    const app = await openApp({})
    const streams = await Promise.all(Array.from({ length: 5 }, () => openStream(app.url, asked)))
    await app.close()
    await soon(() => streams.every(({ ended }) => ended)).toBe(true)
  })
})

const tell = (comment: string) => newsroom.db.query('select pg_notify($1, $2)', ['comment_public', JSON.stringify({ article, comment })])

async function openApp(streams: Record<string, number>) {
  const app = await createApp({
    databaseUrl: newsroom.databaseUrl,
    siteUrl: 'http://paper.test',
    mediaFolder: demoMedia,
    mail: noMail,
    streams,
  })
  const url = `${await app.http.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  const connections = () => new Promise<number>((resolve) => app.http.server.getConnections((_, count) => resolve(count)))
  return { url, connections, close: () => app.close() }
}

/** Somebody who asks for as much as can be asked for, and reads nothing of it. Gives what ends them. */
async function openDeafEar(url: string): Promise<() => void> {
  const wide = many(aliases, (at) => `${'a'.repeat(900)}${at}: count`)
  const ear = request(`${url}/stream`, { method: 'POST', headers: json, agent: false })
  ear.on('error', () => {})
  await new Promise((resolve) => {
    ear.once('response', (response) => {
      response.on('error', () => {})
      ear.socket?.pause()
      resolve(undefined)
    })
    ear.end(JSON.stringify({ query: `subscription { commentsPosted(article: "${globalId('Article', article)}") { ${wide} } }` }))
  })
  return () => ear.destroy()
}
