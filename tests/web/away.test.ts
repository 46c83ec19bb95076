import { join } from 'node:path'
import { createApp } from '@broadsheet/api/app'
import { startWeb } from '@broadsheet/web/server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { demoMedia } from '../helpers/cluster.ts'
import { noMail } from '../helpers/mailbox.ts'
import { headOf, innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { Road } from '../helpers/road.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { everyKind, kinds } from './kinds.ts'

let site: Site
let road: Road
beforeAll(async () => {
  site = await openSite(async (apiUrl) => {
    road = await Road.to(apiUrl)
    return road.url
  })
})
beforeEach(() => road.mend())
afterAll(async () => {
  await road.mend()
  await site.close()
  await road.cut()
})

async function read(path: string, init: RequestInit = {}) {
  const reply = await fetch(site.url + path, { redirect: 'manual', ...init })
  return { status: reply.status, headers: reply.headers, html: await reply.text() }
}

describe('while the API is away', () => {
  test.each(everyKind)('the %s page says so, and when to come again', async (_, path) => {
    await road.cut()
    const { status, headers, html } = await read(path)
    expect(status).toBe(503)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headOf(html, ['name', 'robots'])).toBe('noindex')
    expect(wordsOf(innerOf(html, 'h1').join())).toBe('The presses are standing still')
  })

  test('the page is a page of the paper, and tells nothing about the inside', async () => {
    expect((await read(kinds.front)).status).toBe(200)
    await road.cut()
    const { headers, html } = await read(kinds.article)
    expect(wordsOf(innerOf(html, 'header').join())).toContain('The Wrenmouth Courier')
    expect(tagsOf(html, 'a').map(({ attributes }) => attributes.href)).toContain('/')
    expect(html).not.toMatch(/127\.0\.0\.1|graphql|fetch|ECONN|Error|\bat \S+ \(/i)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    const [sheet] = tagsOf(html, 'link').filter(({ attributes }) => attributes.rel === 'stylesheet')
    expect((await fetch(site.url + sheet?.attributes.href)).status).toBe(200)
  })

  test('an image that cannot be had says when to come again, and is not kept', async () => {
    const [picture] = tagsOf((await read(kinds.front)).html, 'img')
    await road.cut()
    const { status, headers, html } = await read(picture?.attributes.src ?? '')
    expect(status).toBe(503)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(headers.get('cache-control') ?? 'no-store').not.toMatch(/max-age=[1-9]/)
    expect(html).not.toMatch(/127\.0\.0\.1|ECONN|Error/)
  })

  test('an address that cannot be read is still told from one that cannot be answered', async () => {
    await road.cut()
    expect((await read('/%00')).status).toBe(400)
    expect((await read('/', { method: 'POST' })).status).toBe(405)
  })

  test('nobody waits for ever for an API that does not answer', async () => {
    road.block()
    const began = Date.now()
    expect((await read(kinds.front)).status).toBe(503)
    expect(Date.now() - began).toBeLessThan(15_000)
  })
})

test('as soon as the API is back, so is the paper', async () => {
  for (let turn = 0; turn < 3; turn++) {
    await road.cut()
    expect((await read(kinds.front)).status).toBe(503)
    await road.mend()
    expect((await read(kinds.front)).status).toBe(200)
  }
  for (const [kind, path] of everyKind) expect((await read(path)).status).toBe(kind === 'missing' ? 404 : 200)
})

test('while the database is away every page says so, and is back as soon as the database is', async () => {
  const toDatabase = await Road.to(site.newsroom.databaseUrl)
  const api = await createApp({ databaseUrl: toDatabase.url, siteUrl: site.url, mediaFolder: join(demoMedia, 'media'), mail: noMail })
  const web = await startWeb({ apiUrl: `${await api.http.listen({ port: 0, host: '127.0.0.1' })}/graphql`, port: 0 })
  const statusOf = async ([, path]: readonly [string, string]) => (await fetch(web.url + path)).status
  const usual = everyKind.map(([kind]) => (kind === 'missing' ? 404 : 200))

  expect(await Promise.all(everyKind.map(statusOf))).toEqual(usual)
  await toDatabase.cut()
  for (const [, path] of everyKind) {
    const reply = await fetch(web.url + path)
    expect([path, reply.status]).toEqual([path, 503])
    expect(reply.headers.get('retry-after')).not.toBeNull()
    expect(await reply.text()).not.toMatch(/postgres|database|connection|127\.0\.0\.1/i)
  }
  await toDatabase.mend()
  expect(await Promise.all(everyKind.map(statusOf))).toEqual(usual)

  await web.close()
  await api.close()
  await toDatabase.cut()
})
