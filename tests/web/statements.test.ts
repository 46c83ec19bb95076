import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../helpers/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test.each([
  ['/', 3],
  ['/articles/harbour-summit-two-captains', 4],
  ['/articles/flood-gate-vote', 4],
  ['/search', 1],
  ['/search?q=harbour', 2],
  ['/search?q=harbour&section=town', 2],
  ['/search?q=harbuor', 3],
])('the page %s is printed with %i statements, whole', async (path, statements) => {
  site.newsroom.statements.length = 0
  const response = await fetch(site.url + path)
  expect(response.status).toBe(200)
  expect(site.newsroom.statements).toHaveLength(statements)
})
