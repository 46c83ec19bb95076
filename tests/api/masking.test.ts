import { randomUUID } from 'node:crypto'
import { createApp } from '@broadsheet/api/app'
import { createDatabase, dropDatabase } from '@broadsheet/postgres'
import { ErrorCode } from '@broadsheet/schema'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { demoMedia } from '../helpers/cluster.ts'
import { noMail } from '../helpers/mailbox.ts'
import { post, type Reply } from '../helpers/newsroom.ts'
import { expectPresentable } from './refusal.ts'

type App = Awaited<ReturnType<typeof createApp>>
type Log = NonNullable<Parameters<typeof createApp>[0]['log']>

/** What the API has written to its log. */
interface Written {
  errorId?: string
  err?: Error & { code?: string }
  path?: string
}

const name = `test_${randomUUID().replaceAll('-', '')}`
const written: Written[] = []
let app: App
let url: string
let db: pg.Pool

beforeAll(async () => {
  const databaseUrl = await createDatabase(inject('cluster'), name, 'demonstration')
  const write = (entry: Written) => void written.push(entry)
  const log = { error: write, warn: write, info: () => {}, debug: () => {} } as Partial<Log> as Log
  app = await createApp({ databaseUrl, siteUrl: 'http://paper.test', mediaFolder: demoMedia, mail: noMail, log })
  url = `${await app.http.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  db = new pg.Pool({ connectionString: databaseUrl, max: 1 })
  // Something that nobody thought of.
  await db.query('alter table article rename column headline to something_else')
})
afterAll(async () => {
  await app.close()
  await db.end()
  await dropDatabase(inject('cluster'), name)
})

describe('what nobody thought of is masked, and can be found again', () => {
  async function expectMasked(ask: () => Promise<Reply>): Promise<void> {
    written.length = 0
    const reply = await ask()
    expectPresentable(reply)
    expect(reply.text).not.toMatch(/headline|42703|does not exist|article_/)
    const [problem] = reply.body.errors ?? []
    expect(problem?.message).toBe('Something went wrong on our side.')
    expect(problem?.extensions.code).toBe(ErrorCode.INTERNAL_SERVER_ERROR)
    expect(problem?.extensions.errorId).toMatch(/^[0-9a-f-]{36}$/)
    const [entry] = written
    expect(entry?.errorId).toBe(problem?.extensions.errorId)
    expect(entry?.err?.message).toMatch(/headline/)
    expect(entry?.path).toBe(problem?.path?.join('.'))
  }

  test('of a field', () => expectMasked(() => post(url, { query: '{ article(slug: "flood-gate-vote") { slug } }' })))
  test('of a list', () => expectMasked(() => post(url, { query: '{ sections { articles { nodes { slug } } } }' })))
  test('for a client that accepts application/json', () =>
    expectMasked(() => post(url, { query: '{ articles { nodes { slug } } }' }, { accept: 'application/json' })))

  test('and what does not touch it is still answered', async () => {
    const { body } = await post(url, { query: '{ viewer { kind } article(slug: "flood-gate-vote") { slug } }' })
    expect(body.data).toEqual({ viewer: { kind: expect.any(String) }, article: null })
    expect(body.errors).toHaveLength(1)
  })

  test('away from the endpoint too', async () => {
    await db.query('alter table image rename column file to something_else')
    written.length = 0
    const response = await fetch(new URL('/images/00000000-0000-4000-8000-000000000000-00000000-160.webp', url))
    const problem = (await response.json()) as Record<string, unknown>
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(problem).toEqual({
      type: 'about:blank',
      title: 'Something went wrong on our side.',
      status: 500,
      code: ErrorCode.INTERNAL_SERVER_ERROR,
      errorId: written[0]?.errorId,
    })
    expect(written[0]?.err?.message).toMatch(/file/)
  })

  test('while a refusal is no entry in the log', async () => {
    written.length = 0
    await post(url, { query: '{ articles(first: 0) { nodes { slug } } }' })
    await post(url, { query: '{' })
    await post(url, '')
    expect(written).toEqual([])
  })
})
