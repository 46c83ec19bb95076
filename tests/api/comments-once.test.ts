import { afterAll, beforeAll, expect, test } from 'vitest'
import { Commenter } from '../helpers/commenter.ts'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let article: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  article = await plant.article({ section_id: await plant.section(), guests_may_comment: true })
})
afterAll(() => newsroom.close())

const reader = async () => new Commenter(newsroom, await plant.session(await plant.user()))

async function kept(text: string): Promise<number> {
  return (await newsroom.db.query('select from comment where text = $1', [text])).rowCount ?? 0
}

test('the same key never makes two comments, and gets the same answer', async () => {
  const one = await reader()
  const first = await one.post(article, 'Once is enough.', { idempotencyKey: 'a' })
  expect(await one.post(article, 'Once is enough.', { idempotencyKey: 'a' })).toEqual(first)
  expect(await kept('Once is enough.')).toBe(1)
})

test('a key of something else is refused', async () => {
  const one = await reader()
  await one.post(article, 'The first of two.', { idempotencyKey: 'b' })
  const { body } = await one.ask(
    `mutation { postComment(input: { article: "${globalId('Article', article)}", text: "The second." }, idempotencyKey: "b") { __typename } }`,
  )
  expect(body.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED')
})

test('a key is free again after a comment that was not taken', async () => {
  const one = await reader()
  expect(await one.post(article, ' ', { idempotencyKey: 'c' })).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(await one.post(article, 'Now with words.', { idempotencyKey: 'c' })).toHaveProperty('comment.id')
})

test.each(['of a reader', 'of a guest'])('a double click %s makes one comment', async (who) => {
  const one = who === 'of a reader' ? await reader() : new Commenter(newsroom)
  const name = who === 'of a reader' ? {} : { name: 'Wilma' }
  const text = `Click, click, ${who}.`
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => one.post(article, text, name)))
  expect(outcomes.filter(({ comment }) => comment)).toHaveLength(1)
  expect(outcomes.filter(({ code }) => code === 'REPEAT_POST')).toHaveLength(3)
  expect(await kept(text)).toBe(1)
})

test('the same again, otherwise spaced and written, is told so', async () => {
  const one = await reader()
  await one.post(article, 'The gates must open!')
  expect(await one.post(article, 'the  gates MUST open')).toMatchObject({ __typename: 'CommentRejected', code: 'REPEAT_POST' })
})

test('six within ten seconds are too many, and waiting helps', async () => {
  const one = await reader()
  const texts = ['One heron.', 'Two swans.', 'Three terns.', 'Four gulls.', 'Five rails.', 'Six coots.']
  const outcomes = []
  for (const text of texts) outcomes.push(await one.post(article, text))
  expect(outcomes.at(-1)).toMatchObject({ __typename: 'CommentRejected', code: 'RATE_LIMITED', retryAfter: expect.any(Number) })
})
