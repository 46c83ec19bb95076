import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { Moderator } from '../helpers/moderator.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let article: string
let writer: string
let moderator: Moderator
let commenter: Moderator
let reader: Moderator

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  article = await plant.article({ section_id: await plant.section(), slug: 'tide' })
  writer = await plant.user()
  const signedIn = async (key: string) => new Moderator(newsroom, await plant.session(key))
  moderator = await signedIn(await plant.user({ role: 'MODERATOR', name: 'Mo Derrat' }))
  commenter = await signedIn(writer)
  reader = await signedIn(await plant.user())
})
afterAll(() => newsroom.close())

const held = (row: object = {}) => plant.comment({ article_id: article, status: 'HELD', user_id: writer, verdict: 'It has links.', ...row })
const idOf = (key: string) => globalId('ModeratedComment', key)

/** What a reader is shown of a comment: its state and what they are told of it, or null. */
async function shownTo(who: Moderator, key: string) {
  const { node } = await who.sees<{ node: object | null }>('query($id: ID!) { node(id: $id) { ... on Comment { state verdict body } } }', {
    id: globalId('Comment', key),
  })
  return node
}

describe('a held comment', () => {
  test('is approved: everybody reads it, and API processes are told of it', async () => {
    const key = await held({ text: 'fine' })
    expect(await shownTo(commenter, key)).toEqual({ state: 'HELD', verdict: 'It has links.', body: 'fine' })
    expect(await shownTo(reader, key)).toBeNull()
    const ear = await newsroom.db.connect()
    const told: unknown[] = []
    ear.on('notification', ({ payload }) => told.push(JSON.parse(payload ?? '')))
    await ear.query('listen comment_public')
    const [seen] = await moderator.decides('APPROVE', [key])
    expect(seen).toMatchObject({ state: 'PUBLISHED', decisions: [{ decision: 'APPROVE', undoable: true, by: { name: 'Mo Derrat' } }] })
    for (const who of [commenter, reader]) expect(await shownTo(who, key)).toEqual({ state: 'PUBLISHED', verdict: null, body: 'fine' })
    await ear.query('unlisten comment_public')
    ear.release()
    expect(told).toEqual([{ article, comment: key }])
  })

  test('is rejected: its commenter reads why, nobody else sees it', async () => {
    const key = await held({ text: 'rude' })
    const [seen] = await moderator.decides('REJECT', [key], 'Stay with the subject.')
    expect(seen).toMatchObject({ state: 'REJECTED', text: 'rude', decisions: [{ decision: 'REJECT', reason: 'Stay with the subject.' }] })
    expect(await shownTo(commenter, key)).toEqual({ state: 'REJECTED', verdict: 'Stay with the subject.', body: 'rude' })
    expect(await shownTo(reader, key)).toBeNull()
    expect(await moderator.decides('APPROVE', [key])).toMatchObject([{ state: 'PUBLISHED' }])
    expect(await shownTo(reader, key)).toEqual({ state: 'PUBLISHED', verdict: null, body: 'rude' })
  })

  test('was public at the instant of its first approval, and stays so', async () => {
    const key = await held()
    const publishedAt = async () => (await newsroom.db.query('select published_at from comment where id = $1', [key])).rows[0].published_at
    expect(await publishedAt()).toBeNull()
    await moderator.decides('APPROVE', [key])
    const first = await publishedAt()
    expect(first).toBeInstanceOf(Date)
    await moderator.decides('REMOVE', [key], 'Second thoughts.')
    await moderator.decides('APPROVE', [key])
    expect(await publishedAt()).toEqual(first)
  })
})

test('a public comment is removed: its place stays without words as long as there are replies, and moderators still read it', async () => {
  const key = await plant.comment({ article_id: article, user_id: writer, text: 'gone', commenter_name: 'Vera' })
  await plant.comment({ article_id: article, parent_id: key, ancestors: [key], text: 'reply' })
  await moderator.decides('REMOVE', [key], 'Personal data.')
  expect(await shownTo(reader, key)).toEqual({ state: 'REMOVED', verdict: null, body: '' })
  const { text } = await reader.ask('{ article(slug: "tide") { comments(first: 100) { nodes { body author { name } } } } }')
  expect(text).not.toMatch(/gone|Vera/)
  expect(await moderator.comment(key)).toMatchObject({ state: 'REMOVED', text: 'gone' })
})

describe('many at once', () => {
  test('a hundred are approved in one request, each with its own line in the log, in the order asked for', async () => {
    const keys: string[] = []
    for (let count = 0; count < 100; count++) keys.push(await held({ text: `bulk ${count}` }))
    const seen = await moderator.decides('APPROVE', keys)
    expect(seen.map(({ id }) => id)).toEqual(keys.map(idOf))
    expect(new Set(seen.flatMap(({ decisions }) => decisions.map(({ id }) => id))).size).toBe(100)
    expect(await moderator.isRefused('moderateComments', { ids: [...keys, randomUUID()].map(idOf), action: 'APPROVE' })).toEqual({
      ...{ code: 'BAD_USER_INPUT', field: 'ids', min: 1, max: 100 },
    })
  })

  test('are read with as many statements as two', async () => {
    const counts: number[] = []
    for (const size of [2, 20]) {
      const keys: string[] = []
      for (let count = 0; count < size; count++) keys.push(await held())
      newsroom.statements.length = 0
      await moderator.decides('APPROVE', keys)
      counts.push(newsroom.statements.length)
    }
    expect(counts[1]).toBe(counts[0])
  })

  test('all or none: one that cannot be leaves the others as they were', async () => {
    const [waiting, open] = [await held(), await plant.comment({ article_id: article })]
    const refused = await moderator.isRefused('moderateComments', { ids: [waiting, open].map(idOf), action: 'REJECT', reason: 'x' })
    expect(refused).toEqual({ code: 'INVALID_TRANSITION', field: 'ids', legal: ['REMOVE'] })
    expect(await moderator.isRefused('moderateComments', { ids: [waiting, randomUUID()].map(idOf), action: 'APPROVE' })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await moderator.comment(waiting)).toMatchObject({ state: 'HELD', decisions: [] })
  })

  test('the same idempotency key decides once', async () => {
    const key = await held()
    const args = { ids: [idOf(key)], action: 'APPROVE', idempotencyKey: randomUUID() }
    const [first, second] = [await moderator.send('moderateComments', args), await moderator.send('moderateComments', args)]
    expect(second.text).toBe(first.text)
    expect((await moderator.comment(key))?.decisions).toHaveLength(1)
  })

  test('of two moderators who decide at once one is told that it is done', async () => {
    const key = await held()
    const replies = await Promise.all([1, 2].map(() => moderator.send('moderateComments', { ids: [idOf(key)], action: 'APPROVE' })))
    expect(replies.map(({ body }) => body.errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['INVALID_TRANSITION', 'done'])
  })
})

describe('what is possible', () => {
  test.each([
    ['HELD', ['APPROVE', 'REJECT']],
    ['REJECTED', ['APPROVE']],
    ['PUBLISHED', ['REMOVE']],
    ['REMOVED', ['APPROVE']],
    ['WITHDRAWN', []],
  ])('with a comment that is %s: %s', async (status, possible) => {
    for (const action of ['APPROVE', 'REJECT', 'REMOVE', 'DISMISS_REPORTS']) {
      const key = await plant.comment({ article_id: article, status })
      const { body } = await moderator.send('moderateComments', { ids: [idOf(key)], action, reason: 'Because.' })
      const expected = possible.includes(action) ? undefined : { code: 'INVALID_TRANSITION', field: 'ids', legal: possible }
      expect(body.errors?.[0]?.extensions, action).toEqual(expected)
    }
  })

  test('a comment whose words its commenter has taken away is not published', async () => {
    const key = await plant.comment({ article_id: article, status: 'REMOVED', text: '' })
    expect(await moderator.isRefused('moderateComments', { ids: [idOf(key)], action: 'APPROVE' })).toMatchObject({
      ...{ code: 'INVALID_TRANSITION', legal: [] },
    })
  })

  test.each([undefined, '', ' \u200b ', 'x'.repeat(1_001), 'a\u0000b', 'a\u202eb'])(
    'a reason to reject for is refused: %j',
    async (reason) => {
      const key = await held()
      const refused = await moderator.isRefused('moderateComments', { ids: [idOf(key)], action: 'REJECT', reason })
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' })
    },
  )

  test('ids of something else are refused', async () => {
    const key = await held()
    expect(await moderator.isRefused('moderateComments', { ids: [globalId('Comment', key)], action: 'APPROVE' })).toMatchObject({
      ...{ code: 'BAD_USER_INPUT', field: 'ids' },
    })
  })
})

test('every verdict of a moderator teaches the check that looks for spam', async () => {
  const trained = async () => (await newsroom.db.query('select trained from spam_model')).rows[0]?.trained ?? 0
  const before = await trained()
  await moderator.decides('APPROVE', [await held({ text: 'a good word' })])
  await moderator.decides('REJECT', [await held({ text: 'cheap ropes' })], 'Advertising.')
  await moderator.decides('REMOVE', [await plant.comment({ article_id: article, text: 'cheaper ropes' })], 'Advertising.')
  expect(await trained()).toBe(before + 3)
})
