import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { tagsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { openColleague } from './colleague.ts'
import { everyKind } from './kinds.ts'
import { openReader } from './reader.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const ask = (headers: Record<string, string>, body = JSON.stringify({ query: '{ viewer { kind } }' })) =>
  fetch(`${site.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

describe('the page of the newsroom', () => {
  test.each(['/newsroom', '/newsroom/articles/anything'])('%s runs scripts of this site only, and is kept by nobody', async (path) => {
    const reply = await fetch(site.url + path)
    expect(reply.status).toBe(200)
    expect(reply.headers.get('cache-control')).toBe('private, no-store')
    expect(reply.headers.get('x-robots-tag')).toBe('noindex')
    const policy = reply.headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test('its script and style sheet are kept for ever, and sent compressed', async () => {
    const html = await (await fetch(`${site.url}/newsroom`)).text()
    const addresses = [
      tagsOf(html, 'script')[0]?.attributes.src,
      tagsOf(html, 'link').find(({ attributes }) => attributes.rel === 'stylesheet')?.attributes.href,
    ]
    for (const address of addresses) {
      const reply = await fetch(site.url + address, { headers: { 'accept-encoding': 'br' } })
      expect(reply.status).toBe(200)
      expect(reply.headers.get('content-encoding')).toBe('br')
      expect(reply.headers.get('cache-control')).toMatch(/max-age=31536000, immutable/)
    }
  })

  test('the pages of readers load nothing of it', async () => {
    for (const [, path] of everyKind) {
      const html = await (await fetch(site.url + path)).text()
      const sources = tagsOf(html, 'script').flatMap(({ attributes: { src } }) => (src ? [src] : []))
      expect(sources.filter((src) => !/^\/assets\/(live|suggest)-/.test(src))).toEqual([])
    }
  })
})

describe('whoever comes', () => {
  test('without having signed in is sent to do so, and back afterwards', async () => {
    const { page, close } = await openReader(browser, site.url)
    await page.goto('/newsroom?stage=drafts')
    await page.waitForURL('**/account/sign-in?*')
    expect(new URL(page.url()).searchParams.get('next')).toBe('/newsroom?stage=drafts')
    await close()
  })

  test('to read only is told so, and shown the way out', async () => {
    const { page, close } = await openColleague(browser, site, { name: 'Reader', role: 'READER' })
    await page.goto('/newsroom')
    await page.getByRole('heading', { name: 'This door leads to the newsroom' }).waitFor()
    expect(await page.getByRole('link', { name: 'To the front page' }).getAttribute('href')).toBe('/')
    await close()
  })

  test('for an article that is not there is told so', async () => {
    const { page, close } = await openColleague(browser, site, { name: 'Ada' })
    await page.goto('/newsroom/articles/bm90aGluZw')
    await page.getByRole('heading', { name: 'There is no such article' }).waitFor()
    await close()
  })
})

describe('the way to the API', () => {
  test('is open to pages of this site', async () => {
    const reply = await ask({ origin: site.url })
    expect(reply.status).toBe(200)
    expect(await reply.json()).toEqual({ data: { viewer: { kind: 'NOBODY' } } })
    expect(reply.headers.get('cache-control')).toMatch(/no-store/)
  })

  test.each(['/graphql', '/images'])('%s is closed to pages of other sites', async (path) => {
    const headers = { origin: 'https://elsewhere.example', 'content-type': 'application/json', 'apollo-require-preflight': 'x' }
    const reply = await fetch(site.url + path, { method: 'POST', headers, body: '{}' })
    expect(reply.status).toBe(403)
    expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  })

  test('tells a session that has ended, and takes its cookie away', async () => {
    const reply = await ask({ cookie: 'session=none' })
    expect(reply.headers.getSetCookie().join()).toMatch(/^session=;/)
    expect(await reply.text()).toContain('UNAUTHENTICATED')
  })

  test('takes no more than an image may weigh', async () => {
    const headers = { origin: site.url, 'content-type': 'multipart/form-data; boundary=x', 'apollo-require-preflight': 'x' }
    const reply = await fetch(`${site.url}/images`, { method: 'POST', headers, body: new Uint8Array(17_000_000) })
    expect(reply.status).toBe(413)
  })
})
