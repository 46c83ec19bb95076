import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headOf, innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { everyKind, kinds, threadOf } from './kinds.ts'

let site: Site
let thread: string
beforeAll(async () => {
  site = await openSite()
  thread = await threadOf(site.url)
})
afterAll(() => site.close())

/** What a browser without scripts gets. */
async function read(path: string, init: RequestInit = {}) {
  const reply = await fetch(site.url + path, { redirect: 'manual', ...init })
  return { status: reply.status, headers: reply.headers, html: await reply.text() }
}

const kindsOfPage = [...everyKind, ['thread', '']] as const
const pathOf = (kind: string, path: string) => (kind === 'thread' ? thread : path)

describe.each(kindsOfPage)('the %s page', (kind, fixedPath) => {
  const page = () => read(pathOf(kind, fixedPath))

  test('is whole HTML that needs no script', async () => {
    const { status, headers, html } = await page()
    expect(status).toBe(kind === 'missing' ? 404 : 200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).toMatch(/^<!doctype html><html lang="en-GB" dir="ltr">.*<\/html>$/s)
    expect(headOf(html, ['name', 'viewport'])).toContain('width=device-width')
    for (const landmark of ['header', 'nav', 'main', 'footer']) expect(tagsOf(html, landmark).length, landmark).toBeGreaterThan(0)
    expect(wordsOf(innerOf(html, 'main').join()).length).toBeGreaterThan(200)
  })

  test('has one heading over all, and none of the others skips a rank', async () => {
    const { html } = await page()
    const ranks = tagsOf(html).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []))
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1)
    expect(wordsOf(innerOf(html, 'h1').join())).not.toBe('')
    expect(ranks.filter((rank, place) => rank > (ranks[place - 1] ?? 1) + 1)).toEqual([])
  })

  test('bears its name and that of the paper', async () => {
    const { html } = await page()
    expect(innerOf(html, 'title').map(wordsOf)).toEqual([
      expect.stringMatching(/^(.+ — The Wrenmouth Courier|The Wrenmouth Courier — .+)$/),
    ])
  })

  const discussed = kind === 'article' || kind === 'discussion'
  const island = discussed ? 'live' : kind === 'search' ? 'suggest' : undefined

  test(`executes ${island ? 'one small script' : 'nothing'}, and the browser is told to let nothing else execute`, async () => {
    const { headers, html } = await page()
    const scripts = tagsOf(html, 'script').filter(({ attributes }) => attributes.type !== 'application/ld+json')
    const src = expect.stringMatching(new RegExp(`^/assets/${island}-[\\w-]+\\.js$`))
    expect(scripts.map(({ attributes }) => attributes)).toEqual(island ? [{ type: 'module', async: '', src }] : [])
    const dangerous = tagsOf(html).filter(
      ({ name, attributes }) =>
        ['iframe', 'object', 'embed', 'base'].includes(name) ||
        Object.keys(attributes).some((key) => key.startsWith('on') || key === 'style'),
    )
    expect(dangerous).toEqual([])
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'/)
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
    expect(policy.match(/(script|connect)-src[^;]*/g)).toEqual(island ? ["script-src 'self'", "connect-src 'self'"] : null)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('may be kept by everyone, but never for longer than a minute', async () => {
    const { headers } = await page()
    expect(headers.get('cache-control')).toMatch(/^public, max-age=(30|60)(, must-revalidate)?$/)
    expect(headers.get('set-cookie')).toBeNull()
    // Where readers see what is their own, whoever has a cookie is given another page.
    const personal = ['article', 'discussion', 'thread'].includes(kind)
    expect(headers.get('vary')).toBe(personal ? 'cookie, accept-encoding' : 'accept-encoding')
  })

  test('says the same to HEAD, without saying it', async () => {
    const [got, head] = [await page(), await read(pathOf(kind, fixedPath), { method: 'HEAD' })]
    const told = ({ headers }: typeof got) => ['content-type', 'content-length', 'cache-control', 'etag'].map((name) => headers.get(name))
    expect(head.status).toBe(got.status)
    expect(head.html).toBe('')
    expect(told(head)).toEqual(told(got))
  })
})

test.each(kindsOfPage.filter(([kind]) => kind !== 'missing'))(
  'the %s page is not sent again to a browser that has it',
  async (kind, path) => {
    const tag = (await read(pathOf(kind, path))).headers.get('etag') ?? ''
    const again = await read(pathOf(kind, path), { headers: { 'if-none-match': tag } })
    expect([again.status, again.html, again.headers.get('etag')]).toEqual([304, '', tag])
  },
)

test('a page is the same in every encoding, and much shorter on its way', async () => {
  const plain = await read(kinds.article, { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers.get('content-encoding')).toBeNull()
  for (const encoding of ['br', 'gzip']) {
    const packed = await read(kinds.article, { headers: { 'accept-encoding': encoding } })
    expect(packed.headers.get('content-encoding')).toBe(encoding)
    expect(packed.html).toBe(plain.html)
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(plain.html.length / 3)
  }
})

describe('search engines are told', () => {
  const canonical = async (path: string) => headOf((await read(path)).html, ['rel', 'canonical'])
  const robots = async (path: string) => headOf((await read(path)).html, ['name', 'robots'])

  test.each(['front', 'section', 'tag', 'author', 'authors', 'discussion'] as const)('the one address of the %s page', async (kind) => {
    expect(await canonical(`${kinds[kind]}?utm_source=x`)).toBe(site.url + kinds[kind])
    expect(await robots(kinds[kind])).toBeUndefined()
  })

  test('the source as the place of a text that was taken from elsewhere', async () => {
    expect(await canonical(kinds.article)).toBe('https://strandline.example/2026/11/harbour-summit')
  })

  test('to leave out what is no page, and a thread, which is a part of one', async () => {
    expect([await canonical(kinds.missing), await robots(kinds.missing)]).toEqual([undefined, 'noindex'])
    expect([await canonical(thread), await robots(thread)]).toEqual([site.url + thread, 'noindex'])
  })

  test('who wrote an article when, and where it was taken from and corrected', async () => {
    const { html } = await read(kinds.article)
    const [told = '', ...more] = innerOf(html, 'script').filter(Boolean)
    expect(more).toEqual([])
    expect(JSON.parse(told)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Two captains, one boat and a table exactly halfway',
      datePublished: '2026-11-18T09:00:00.000Z',
      dateModified: '2026-11-19T08:10:00.000Z',
      author: [{ '@type': 'Organization', name: 'Strandline Agency', url: `${site.url}/authors/strandline` }],
      isBasedOn: 'https://strandline.example/2026/11/harbour-summit',
      mainEntityOfPage: site.url + kinds.article,
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Wrenmouth Courier', url: site.url },
      correction: [{ '@type': 'CorrectionComment' }, { '@type': 'CorrectionComment' }],
      image: [expect.stringMatching(`^${site.url}/images/.+\\.jpg$`)],
    })
  })

  test('a card for every article that is shared', async () => {
    const { html } = await read(kinds.discussion)
    const card = ['og:title', 'og:type', 'og:url', 'og:description', 'og:image', 'og:image:alt'].map((name) =>
      headOf(html, ['property', name]),
    )
    expect(card.every(Boolean)).toBe(true)
    expect(headOf(html, ['name', 'description'])).toBe(headOf(html, ['property', 'og:description']))
    const picture = await fetch(headOf(html, ['property', 'og:image']) ?? '')
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  })
})

describe('the budget of bytes', () => {
  const weight = async (path: string) => (await (await fetch(site.url + path)).arrayBuffer()).byteLength

  test('holds for the HTML of the pages', async () => {
    expect(await weight(kinds.front)).toBeLessThan(45_000)
    expect(await weight(kinds.article)).toBeLessThan(50_000)
    expect(await weight(kinds.discussion)).toBeLessThan(75_000)
    expect(await weight(kinds.search)).toBeLessThan(30_000)
  })

  test('holds for the style sheet, which there is one of, and for the fonts of the first screen', async () => {
    const { html } = await read(kinds.front)
    const links = tagsOf(html, 'link').map(({ attributes }) => attributes)
    const sheets = links.filter(({ rel }) => rel === 'stylesheet')
    const fonts = links.filter(({ rel, as }) => rel === 'preload' && as === 'font')
    expect(sheets).toHaveLength(1)
    expect(await weight(sheets[0]?.href ?? '')).toBeLessThan(33_000)
    const weights = await Promise.all(fonts.map(({ href = '' }) => weight(href)))
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThan(260_000)
  })

  test('is helped by files that a browser keeps for a year', async () => {
    const { html } = await read(kinds.front)
    for (const { attributes } of tagsOf(html, 'link').filter(({ attributes: { href } }) => href?.startsWith('/assets/'))) {
      const { status, headers } = await read(attributes.href ?? '')
      expect([status, headers.get('cache-control')], attributes.href).toEqual([200, 'public, max-age=31536000, immutable'])
    }
  })
})
