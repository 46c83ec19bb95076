import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPlace, type Place } from './testing/database.ts'
import { story, wxr } from './testing/wxr.ts'

let place: Place
beforeAll(async () => {
  place = await openPlace()
}, 60_000)
afterAll(() => place.close())
beforeEach(() => place.empty())

const file = (content: string, state = 'publish') => wxr(story({ 'content:encoded': content, 'wp:status': state }))
const revisions = () => place.rows('select number, action, changed, saved_by from revision order by number')

test('each import of a changed article is a revision, as is its withdrawal', async () => {
  await place.run(file('<p>One</p>'))
  await place.run(file('<p>One</p>'))
  await place.run(file('<p>Two</p>'))
  await place.run(file('<p>Two</p>', 'trash'))
  const kept = { action: 'IMPORT', saved_by: null }
  expect(await revisions()).toEqual([
    { ...kept, number: 1, changed: [] },
    { ...kept, number: 2, changed: ['BODY'] },
    { ...kept, number: 3, changed: [] },
  ])
  expect(await place.rows('select status, version, published_version from article')).toEqual([
    { status: 'DRAFT', version: 3, published_version: 2 },
  ])
})

test.each(['RETRACTED', 'DELETED'])('what the newsroom has %s here is not brought back by an import', async (status) => {
  await place.run(file('<p>One</p>'))
  await place.rows('update article set status = $1', [status])
  await place.run(file('<p>Two</p>'))
  await place.run(file('<p>Two</p>', 'trash'))
  expect(await place.rows('select status, version from article')).toEqual([{ status, version: 1 }])
})
