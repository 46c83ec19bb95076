import { ErrorCode } from '@broadsheet/schema'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom, post, type Reply } from '../helpers/newsroom.ts'
import { expectPresentable } from './refusal.ts'
import { openRoad, type Road } from './road.ts'

const query = '{ articles(first: 2) { nodes { headline } } }'
let road: Road
let newsroom: Newsroom
let db: Newsroom['db']
let url: string

beforeAll(async () => {
  newsroom = await openNewsroom({
    template: 'demonstration',
    async road(databaseUrl) {
      road = await openRoad(databaseUrl)
      return road.url
    },
  })
  url = newsroom.url
  db = newsroom.db
  db.on('error', () => {})
})
afterEach(() => road.open())
afterAll(async () => {
  await newsroom.close()
  await road.close()
})

const ask = (headers = {}) => post(url, { query }, headers)

function expectAway(reply: Reply): void {
  expectPresentable(reply)
  expect({ status: reply.status, code: reply.body.errors?.[0]?.extensions.code }, reply.text).toEqual({
    status: 503,
    code: ErrorCode.SERVICE_UNAVAILABLE,
  })
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
}

/** Asks until there is an answer, and expects nothing but refusals on the way. */
async function expectRecovery(): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const reply = await ask()
    if (reply.status === 200) return expect(reply.body.data).toHaveProperty('articles')
    expectAway(reply)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The API has not come back.')
}

describe('50 while the database cannot be reached', () => {
  test('reads are refused at once with 503 and Retry-After, in both media types', async () => {
    await expectRecovery()
    await road.close()
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const began = Date.now()
      expectAway(await ask({ accept }))
      expect(Date.now() - began).toBeLessThan(1_000)
    }
  })

  test('images are, as problem details', async () => {
    await road.close()
    const response = await fetch(new URL('/images/00000000-0000-4000-8000-000000000000-00000000-160.webp', url))
    expect(response.status).toBe(503)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await response.json()).toMatchObject({ status: 503, code: ErrorCode.SERVICE_UNAVAILABLE })
  })

  test('what needs no database is answered, and bad requests are told so', async () => {
    await road.close()
    expect((await post(url, { query: '{ viewer { kind } }' })).status).toBe(200)
    expect((await post(url, { query: '{' })).status).toBe(400)
  })

  test('a hundred readers at once are refused, and the API comes back by itself', async () => {
    await road.close()
    for (const reply of await Promise.all(Array.from({ length: 100 }, () => ask()))) expectAway(reply)
    await road.open()
    await expectRecovery()
  })

  test('a restart in the middle of reading costs a few refusals and nothing else', async () => {
    await expectRecovery()
    const reading = Promise.all(Array.from({ length: 200 }, () => ask()))
    await db.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
    for (const reply of await reading) if (reply.status !== 200) expectAway(reply)
    await expectRecovery()
  })

  test('and nobody waits for ever where the database does not answer', async () => {
    await expectRecovery()
    road.block()
    const began = Date.now()
    expectAway(await ask())
    expect(Date.now() - began).toBeLessThan(12_000)
    await road.open()
    await expectRecovery()
  })
})

describe('50 while the database has too much to do', () => {
  test('a statement that is given up is refused with 503 and Retry-After', async () => {
    await expectRecovery()
    const busy = await db.connect()
    await busy.query('begin; lock table article in access exclusive mode')
    try {
      expectAway(await ask())
    } finally {
      await busy.query('rollback')
      busy.release()
    }
    await expectRecovery()
  })
})
