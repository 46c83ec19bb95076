import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { globalId } from '../helpers/ids.ts'
import { tagsOf } from '../helpers/markup.ts'
import { Planter } from '../helpers/plant.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { kinds } from './kinds.ts'
import { openReader, type Reader } from './reader.ts'

let site: Site
let browser: Browser
let plant: Planter
let section_id: string
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  plant = new Planter(site.newsroom.db)
  section_id = await plant.section({ slug: 'live', name: 'Live' })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** What comes over the wire takes its time. */
const soon: typeof expect.poll = (look) => expect.poll(look, { timeout: 10_000 })

const paragraph = { kind: 'ParagraphBlock', text: [{ text: 'A long story. '.repeat(600), marks: [], link: null }] }
let articles = 0
/** An article so long that its comments are out of sight at first. */
async function publish(row: Record<string, unknown> = {}): Promise<{ key: string; path: string }> {
  const slug = `live-${articles++}`
  const key = await plant.article({ section_id, slug, body: JSON.stringify([paragraph]), ...row })
  await plant.comment({ article_id: key, text: 'The first word' })
  return { key, path: `/articles/${slug}` }
}

async function post(article: string, row: Record<string, unknown> = {}): Promise<string> {
  const comment = await plant.comment({ article_id: article, ...row })
  await site.newsroom.db.query('select pg_notify($1, $2)', ['comment_public', JSON.stringify({ article, comment })])
  return comment
}

const streamOf = (page: Page) => page.waitForResponse((response) => response.url().includes('/graphql/stream'))
const notice = (page: Page) => page.getByRole('status')

/** Somebody who reads down to the comments, and whose browser listens by then. */
async function readTo(path: string): Promise<Reader> {
  const reader = await openReader(browser, site.url)
  await reader.page.goto(path)
  const listening = streamOf(reader.page)
  await reader.page.locator('#comments').scrollIntoViewIfNeeded()
  expect((await listening).status()).toBe(200)
  return reader
}

describe('readers of an article whose comments are open', () => {
  test('are told of new comments, all of them, and nothing moves under their eyes', async () => {
    const { key, path } = await publish()
    const readers = [await readTo(path), await readTo(path)]
    const places = await Promise.all(readers.map(({ page }) => placesOn(page)))
    await post(key, { text: 'The second word' })
    for (const { page } of readers) await soon(() => notice(page).textContent()).toBe('1 new comment · show it')
    await post(key, { text: 'The third word' })
    await post(key, { text: 'The fourth word' })
    for (const { page } of readers) await soon(() => notice(page).textContent()).toBe('3 new comments · show them')
    expect(await Promise.all(readers.map(({ page }) => placesOn(page)))).toEqual(places)
    for (const reader of readers) {
      expect(reader.troubles).toEqual([])
      await reader.close()
    }
  })

  test('see them when they ask to, by keyboard too', async () => {
    const { key, path } = await publish()
    const { page, troubles, close } = await readTo(path)
    const latest = await post(key, { text: 'The second word' })
    const link = notice(page).getByRole('link', { name: 'show it' })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByText('The second word').waitFor()
    expect(new URL(page.url()).searchParams.get('latest')).toBe(globalId('Comment', latest))
    expect(new URL(page.url()).hash).toBe('#comments')
    expect(troubles).toEqual([])
    await close()
  })

  test('are told nothing of what waits for moderation', async () => {
    const { key, path } = await publish()
    const { page, close } = await readTo(path)
    await post(key, { status: 'HELD' })
    await post(key)
    await soon(() => notice(page).textContent()).toBe('1 new comment · show it')
    await close()
  })

  test('listen once the comments are in sight, and not before', async () => {
    const { path } = await publish()
    const reader = await openReader(browser, site.url)
    const asked: string[] = []
    reader.page.on('request', (request) => asked.push(request.resourceType()))
    await reader.page.goto(path, { waitUntil: 'networkidle' })
    expect(asked).toContain('script')
    expect(asked).not.toContain('eventsource')
    await reader.close()
  })

  test('stop listening while they look at something else, and forget nothing that they were told', async () => {
    const { key, path } = await publish()
    const { page, close } = await readTo(path)
    await post(key)
    await soon(() => notice(page).textContent()).toBe('1 new comment · show it')
    const gone = page.waitForEvent('requestfailed', (request) => request.resourceType() === 'eventsource')
    await turnAway(page, true)
    await gone
    const again = streamOf(page)
    await turnAway(page, false)
    await again
    await post(key)
    await soon(() => notice(page).textContent()).toBe('2 new comments · show them')
    await close()
  })
})

describe('no script is sent', () => {
  test.for([{ commenting: 'CLOSED' }, { commenting: 'OPEN', commenting_ends_at: new Date(Date.now() - 1_000) }])(
    'where nothing can be said any more: %o',
    async (row) => {
      const { path } = await publish(row)
      const response = await fetch(site.url + path)
      const html = await response.text()
      expect(html).toContain('The first word')
      expect(tagsOf(html, 'script').filter(({ attributes }) => attributes.src)).toEqual([])
      expect(html).not.toContain('data-island')
      expect(response.headers.get('content-security-policy')).not.toMatch(/script-src|connect-src/)
    },
  )
})

describe('the site passes news on', () => {
  const subscription = (key: string) => `subscription { commentsPosted(article: "${globalId('Article', key)}") { count } }`

  test('and lets go of the API when the reader has gone', async () => {
    const { key } = await publish()
    const from = { 'x-forwarded-for': '10.8.8.8' }
    const many = () => Promise.all(Array.from({ length: 20 }, () => listen(subscription(key), from)))
    const streams = await many()
    expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200))
    const refused = await listen(subscription(key), from)
    expect(refused.status).toBe(429)
    for (const { leave } of [...streams, refused]) leave()
    await soon(async () => {
      const next = await listen(subscription(key), from)
      next.leave()
      return next.status
    }).toBe(200)
  })

  test.for<[string, number, Record<string, string>]>([
    ['{ viewer { kind } }', 400, {}],
    ['subscription { commentsPosted(article: "a") { count } }', 403, { 'sec-fetch-site': 'cross-site' }],
  ])('as the API refuses it: %s, %i', async ([query, status, headers]) => {
    const refused = await listen(query, headers)
    expect([refused.status, refused.headers['cache-control']]).toEqual([status, 'no-store'])
    refused.leave()
  })

  test('also to whoever has a session that has ended', async () => {
    const { key } = await publish()
    const { status, headers, leave } = await listen(subscription(key), { cookie: 'session=ended' })
    expect([status, headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8'])
    expect([headers['cache-control'], headers['x-accel-buffering']]).toEqual(['no-store', 'no'])
    leave()
  })
})

test('the site stops while readers listen', async () => {
  const own = await openSite()
  const reader = await openReader(browser, own.url)
  await reader.page.goto(kinds.discussion)
  const listening = streamOf(reader.page)
  await reader.page.locator('#comments').scrollIntoViewIfNeeded()
  await listening
  await own.close()
  await reader.close()
})

/** Opens a stream as no browser would: `fetch` keeps a spare connection when it is left. */
async function listen(query: string, headers: Record<string, string>) {
  const request = get(`${site.url}/graphql/stream?${new URLSearchParams({ query })}`, {
    agent: false,
    headers: { accept: 'text/event-stream', ...headers },
  })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  response.on('error', () => {})
  return { status: response.statusCode, headers: response.headers, leave: () => request.destroy() }
}

/** Where everything on a page stands, and how far it is scrolled. */
const placesOn = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('main *:not([role=status] *)')]
    return [window.scrollY, ...parts.map((part) => Math.round(part.getBoundingClientRect().top))]
  })

/** As if another window were before this one. */
const turnAway = (page: Page, hidden: boolean) =>
  page.evaluate((away) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => away })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
