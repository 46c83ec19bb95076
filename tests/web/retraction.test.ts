import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { headOf, innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { Planter } from '../helpers/plant.ts'
import { openSite, type Site } from '../helpers/site.ts'

const path = '/articles/ferry-sunk-hoax'
let site: Site
let plant: Planter
beforeAll(async () => {
  site = await openSite()
  plant = new Planter(site.newsroom.db)
  await site.newsroom.db.query(`update article set retracted_at = '2026-10-21T20:31:00Z' where slug = 'ferry-sunk-hoax'`)
})
afterAll(() => site.close())

async function read(address: string, init: RequestInit = {}) {
  const reply = await fetch(site.url + address, { redirect: 'manual', ...init })
  return { status: reply.status, headers: reply.headers, html: await reply.text() }
}

describe('the address of a retracted article', () => {
  test('says that the article is gone, since when and why', async () => {
    const { status, html } = await read(path)
    expect(status).toBe(410)
    const [main = ''] = innerOf(html, 'main')
    expect(wordsOf(innerOf(main, 'h1').join())).toBe('This article has been retracted')
    expect(wordsOf(main)).toContain('This report was false. It relied on a single message')
    expect(tagsOf(main, 'time').map(({ attributes }) => attributes.datetime)).toEqual(['2026-10-21T20:31:00.000Z'])
    expect(wordsOf(main)).toContain('21 October 2026')
  })

  test('says nothing of the article itself', async () => {
    const { html } = await read(path)
    const { rows } = await site.newsroom.db.query(`select headline, standfirst, body from article where slug = 'ferry-sunk-hoax'`)
    const spans = (rows[0].body as { text?: { text: string }[] }[]).flatMap(({ text }) => text ?? []).map(({ text }) => text.trim())
    const texts = [rows[0].headline, rows[0].standfirst, ...spans.filter((text) => text.length > 20)]
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((text) => html.includes(text) || wordsOf(html).includes(text.replace(/\s+/g, ' ')))).toEqual([])
    expect(tagsOf(html, 'script')).toEqual([])
    expect(headOf(html, ['property', 'og:image'])).toBeUndefined()
  })

  test('is kept for a minute, and by no search engine', async () => {
    const { headers, html } = await read(path)
    expect(headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headOf(html, ['name', 'robots'])).toBe('noindex')
    expect(headOf(html, ['rel', 'canonical'])).toBeUndefined()
  })

  test('says the same to HEAD, without saying it', async () => {
    const { status, html } = await read(path, { method: 'HEAD' })
    expect([status, html]).toEqual([410, ''])
  })

  test('tells its reason in words, whatever stands in it', async () => {
    const reason = '<script>alert(1)</script> & "so on"'
    await site.newsroom.db.query(`update article set retraction = $1 where slug = 'ferry-sunk-hoax'`, [reason])
    const { status, html } = await read(path)
    expect(status).toBe(410)
    expect(tagsOf(html, 'script')).toEqual([])
    expect(wordsOf(html)).toContain(reason)
  })
})

test('an article that is not public for another reason is nowhere, as if it had never been', async () => {
  const section_id = await plant.section()
  const past = new Date(Date.now() - 60_000)
  const future = new Date(Date.now() + 3_600_000)
  const retraction = 'Taken back before anybody saw it.'
  const slugs = {
    unpublished: { unpublish_at: past },
    embargoed: { embargoed_until: future },
    scheduled: { published_at: future, updated_at: future },
    deleted: { status: 'DELETED' },
    'never-seen': { status: 'RETRACTED', retraction, retracted_at: past, published_at: future, updated_at: future },
  }
  for (const [slug, row] of Object.entries(slugs)) await plant.article({ section_id, slug, ...row })
  const unknown = await read('/articles/no-such-article')
  expect(unknown.status).toBe(404)
  for (const slug of Object.keys(slugs)) {
    const { status, html } = await read(`/articles/${slug}`)
    expect([slug, status, html === unknown.html]).toEqual([slug, 404, true])
  }
})

test('what was written below a retracted article has gone with it', async () => {
  const { rows } = await site.newsroom.db.query(`select id from article where slug = 'ferry-sunk-hoax'`)
  const id = await plant.comment({ article_id: rows[0].id })
  expect((await read(`${path}/comments/${globalId('Comment', id)}`)).status).toBe(404)
})
