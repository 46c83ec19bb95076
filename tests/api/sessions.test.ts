import { limits } from '@broadsheet/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom, post } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
})
afterAll(() => newsroom.close())

const viewer = '{ viewer { kind permissions } }'

describe('a session', () => {
  test.each([
    ['READER', ['READ_PUBLIC']],
    ['AUTHOR', ['READ_PUBLIC', 'WRITE', 'UPLOAD_IMAGES']],
    ['EDITOR', ['READ_PUBLIC', 'WRITE', 'EDIT', 'UPLOAD_IMAGES']],
    ['MODERATOR', ['READ_PUBLIC', 'MODERATE']],
    ['ADMINISTRATOR', ['READ_PUBLIC', 'WRITE', 'EDIT', 'UPLOAD_IMAGES', 'MODERATE', 'MANAGE_USERS']],
  ])('makes its owner a %s, who may do just that', async (role, permissions) => {
    const token = await plant.session(await plant.user({ role }))
    expect((await newsroom.askAs(token, viewer)).body).toEqual({ data: { viewer: { kind: role, permissions } } })
  })

  test('costs one statement, and somebody without one costs none', async () => {
    const token = await plant.session(await plant.user())
    const count = async (ask: () => Promise<unknown>) => {
      newsroom.statements.length = 0
      await ask()
      return newsroom.statements.length
    }
    expect(await count(() => newsroom.askAs(token, viewer))).toBe(1)
    expect(await count(() => newsroom.ask(viewer))).toBe(0)
  })

  test('that has expired, or never was, is refused with 401 and taken away', async () => {
    const expired = await plant.session(await plant.user(), { expires_at: new Date(Date.now() - 1_000) })
    for (const token of [expired, 'never-was']) {
      const reply = await newsroom.askAs(token, viewer)
      expect(reply.status).toBe(401)
      expect(reply.body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
      expect(reply.headers.get('set-cookie')).toMatch(/^session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/)
    }
  })

  test('is kept as a hash only', async () => {
    const token = await plant.session(await plant.user())
    const { rows } = await newsroom.db.query('select to_jsonb(session)::text as row from session')
    expect(rows.some(({ row }) => row.includes(token))).toBe(false)
  })

  test('may bring the text of a long article, which nobody else may, nor anybody with a session that is none', async () => {
    const token = await plant.session(await plant.user())
    const comment = `${viewer} #`
    const long = comment + 'x'.repeat(limits.signedInBodyBytes - 100)
    expect((await newsroom.askAs(token, long)).status).toBe(200)
    expect((await newsroom.askAs(token, long + 'x'.repeat(200))).status).toBe(413)
    expect((await newsroom.askAs('never-was', long)).status).toBe(401)
    expect((await newsroom.ask(long)).status).toBe(413)
  })

  test('makes every reply private', async () => {
    const token = await plant.session(await plant.user())
    expect((await newsroom.askAs(token, viewer)).headers.get('cache-control')).toBe('private, no-store')
    expect((await post(newsroom.url, { query: viewer })).headers.get('cache-control')).toBe('no-store')
  })
})
