import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

test('an article appears at its instant and disappears at its instant with nothing running but the API', async () => {
  const plant = new Planter(newsroom.db)
  const section_id = await plant.section()
  const { rows } = await newsroom.db.query(`select now() + interval '1 second' as appears, now() + interval '2 seconds' as disappears`)
  const { appears, disappears } = rows[0]
  await plant.article({
    slug: 'at-its-instant',
    status: 'PUBLISHED',
    section_id,
    published_at: appears,
    updated_at: appears,
    unpublish_at: disappears,
  })
  const seen = async () => {
    const { body } = await newsroom.ask('{ article(slug: "at-its-instant") { slug } }')
    return body.data?.article !== null
  }
  const history: boolean[] = [await seen()]
  while (Date.now() < disappears.getTime() + 300) {
    const now = await seen()
    if (history.at(-1) !== now) history.push(now)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(history).toEqual([false, true, false])
})
