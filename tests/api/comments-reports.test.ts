import { limits } from '@broadsheet/schema'
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
  article = await plant.article({ section_id: await plant.section() })
})
afterAll(() => newsroom.close())

const reader = async () => new Commenter(newsroom, await plant.session(await plant.user()))

async function comment(row: Record<string, unknown> = {}) {
  const key = await plant.comment({ article_id: article, user_id: await plant.user(), ...row })
  return { key, id: globalId('Comment', key) }
}

const reportsOf = async (key: string) =>
  (await newsroom.db.query('select reason, text from comment_report where comment_id = $1 order by made_at', [key])).rows

test('a reader reports a comment once: another time answers the same and changes nothing', async () => {
  const { key, id } = await comment()
  const one = await reader()
  expect(await one.report(id, 'ABUSE', ' He calls me a barnacle. ')).toBeNull()
  expect(await one.report(id, 'SPAM')).toBeNull()
  expect(await (await reader()).report(id, 'OFF_TOPIC')).toBeNull()
  expect(await reportsOf(key)).toEqual([
    { reason: 'ABUSE', text: 'He calls me a barnacle.' },
    { reason: 'OFF_TOPIC', text: null },
  ])
})

test('two reports of one reader at the same moment are one', async () => {
  const { key, id } = await comment()
  const one = await reader()
  await Promise.all([one.report(id), one.report(id), one.report(id)])
  expect(await reportsOf(key)).toHaveLength(1)
})

test('whatever is wrong besides has to be said in words', async () => {
  const { key, id } = await comment()
  const one = await reader()
  for (const text of [undefined, '', ' \n', 'x'.repeat(limits.comment.reason + 1)]) {
    expect(await one.report(id, 'OTHER', text)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'text', min: 1, max: limits.comment.reason })
  }
  expect(await reportsOf(key)).toEqual([])
})

test('nobody who is not signed in reports, and nobody what they wrote themselves', async () => {
  const user_id = await plant.user()
  const { key, id } = await comment({ user_id })
  expect(await new Commenter(newsroom).report(id)).toMatchObject({ code: 'UNAUTHENTICATED' })
  expect(await new Commenter(newsroom, await plant.session(user_id)).report(id)).toMatchObject({ code: 'FORBIDDEN' })
  expect(await reportsOf(key)).toEqual([])
})

test('what is not public cannot be reported', async () => {
  const gone = await comment({ status: 'REMOVED' })
  await comment({ parent_id: gone.key, ancestors: [gone.key] })
  const one = await reader()
  for (const { id } of [gone, await comment({ status: 'HELD' })]) expect(await one.report(id)).toMatchObject({ code: 'NOT_FOUND' })
})

test('no reader learns who reported what', async () => {
  const user_id = await plant.user({ name: 'Canary Informant', email: 'canary@paper.test' })
  const { id } = await comment()
  await new Commenter(newsroom, await plant.session(user_id)).report(id, 'OTHER', 'Canary words.')
  const all = JSON.stringify([await new Commenter(newsroom).comment(id), await (await reader()).thread(article)])
  expect(all).not.toMatch(/canary/i)
})
