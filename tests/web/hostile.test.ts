import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { globalId } from '../helpers/ids.ts'
import { innerOf } from '../helpers/markup.ts'
import { Planter } from '../helpers/plant.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { openReader } from './reader.ts'

const attack = (place: string) =>
  `${place}</title></style></textarea></script><script>owned("${place}")</script>` +
  `<img src=x onerror="owned('${place}')"><svg onload=owned()>" onmouseover="owned('${place}')" x="' \${owned()} {{owned()}} <!-- ]]> &lt;b&gt;`

let site: Site
let browser: Browser
let pages: string[]
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  pages = await plantAttacks()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Writes markup into every text that a page prints, past every check, and gives the pages that print it. */
async function plantAttacks(): Promise<string[]> {
  const { db } = site.newsroom
  const plant = new Planter(db)
  const { file, width, height } = (await db.query('select file, width, height from image limit 1')).rows[0]
  const credits = JSON.stringify([{ person: null, agencies: [], via: null, display: attack('credit') }])
  const imageId = await plant.image({ alt: attack('alt'), credits, file, width, height })
  const section_id = await plant.section({ slug: 'hostile', name: attack('section'), description: attack('description') })
  const tag_id = await plant.tag({ slug: 'hostile', name: attack('tag') })
  const links = JSON.stringify([{ label: attack('label'), url: 'https://author.example/' }])
  const author_id = await plant.author({
    slug: 'hostile',
    name: attack('author'),
    biography: attack('biography'),
    portrait_id: imageId,
    links,
  })
  const article_id = await plant.article({
    slug: 'hostile',
    section_id,
    headline: attack('headline'),
    standfirst: attack('standfirst'),
    hero: JSON.stringify({ imageId, caption: attack('caption'), position: null }),
    body: JSON.stringify(bodyOf(imageId)),
    source: JSON.stringify({
      name: attack('source'),
      url: 'https://source.example/',
      license: attack('license'),
      originalPublishedAt: null,
    }),
    corrections: JSON.stringify([{ kind: 'UPDATE', text: attack('correction'), date: '2026-01-01T00:00:00.000Z' }]),
  })
  await plant.link('article_image', { article_id, image_id: imageId })
  await plant.link('article_tag', { article_id, tag_id, position: 0 })
  await plant.link('byline', { article_id, author_id, position: 0, role: 'WRITER' })
  const parent_id = await plant.comment({ article_id, commenter_name: attack('commenter'), text: attack('comment') })
  await plant.comment({ article_id, parent_id, ancestors: [parent_id], commenter_name: attack('replier'), text: attack('reply') })
  const thread = `/articles/hostile/comments/${globalId('Comment', parent_id)}`
  return ['/', '/sections/hostile', '/tags/hostile', '/authors/hostile', '/authors', '/articles/hostile', thread, '/no-such-page']
}

function bodyOf(imageId: string): object[] {
  const text = (place: string) => [{ text: attack(place), marks: ['STRONG', 'CODE'], link: null }]
  const image = { imageId, caption: attack('image'), position: 'LEFT' }
  return [
    { kind: 'ParagraphBlock', text: text('paragraph') },
    { kind: 'HeadingBlock', level: 2, text: text('heading') },
    { kind: 'ListBlock', style: 'ORDERED', items: [{ text: text('item'), depth: 0 }] },
    { kind: 'QuoteBlock', text: text('quote'), attribution: attack('attribution') },
    { kind: 'PullQuoteBlock', text: text('pull'), attribution: attack('said by') },
    { kind: 'ImageBlock', image },
    { kind: 'ImageGroupBlock', images: [image, { ...image, position: 'RIGHT' }], caption: attack('group') },
    { kind: 'EmbedBlock', url: 'https://video.example/', title: attack('embed'), provider: attack('provider') },
    { kind: 'DividerBlock', label: attack('divider') },
    { kind: 'CorrectionBlock', date: null, text: text('amended') },
    {
      kind: 'TableBlock',
      caption: attack('table'),
      head: { cells: [{ text: text('head'), align: 'START' }] },
      rows: [{ cells: [{ text: text('cell'), align: 'END' }] }],
    },
    { kind: 'CodeBlock', code: attack('code'), language: attack('language') },
  ]
}

describe('markup in a stored text is text', () => {
  // A page must not need its policy in order to be harmless.
  test.each([
    ['under the policy of the site', false],
    ['even in a browser that knows no such policy', true],
  ])('on every page, %s', async (_, bypassCSP) => {
    const reader = await openReader(browser, site.url, { bypassCSP })
    const owned: string[] = []
    await reader.page.exposeFunction('owned', (place: string) => owned.push(place))
    for (const path of pages) {
      // A picture that is still under way when the next page is asked for would count as one that failed.
      await reader.page.goto(path, { waitUntil: 'networkidle' })
      await reader.page.mouse.move(200, 300)
      const foreign =
        'script:not([type="application/ld+json"], [src^="/assets/live-"]), svg, iframe, img[src="x"], [onerror], [onload], [onmouseover], main style'
      expect(await reader.page.locator(foreign).count(), path).toBe(0)
      const attributes = await reader.page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .flatMap((element) => element.getAttributeNames())
          .filter((name) => /^on|[^a-z0-9-:]/i.test(name)),
      )
      expect(attributes, path).toEqual([])
    }
    expect(owned).toEqual([])
    expect(reader.troubles).toEqual([])
    await reader.close()
  })

  test('is printed as it was written, wherever it stands', async () => {
    const reader = await openReader(browser, site.url)
    await reader.page.goto('/articles/hostile')
    const shown = await reader.page.evaluate(() => document.body.textContent ?? '')
    const places =
      'section headline standfirst author caption credit paragraph heading item quote attribution pull image group embed provider divider amended table head cell code source license correction tag biography commenter comment reply'
    expect(places.split(' ').filter((place) => !shown.includes(attack(place)))).toEqual([])
    expect(await reader.page.title()).toContain(attack('headline'))
    expect(await reader.page.locator('meta[property="og:title"]').getAttribute('content')).toBe(attack('headline'))
    await reader.close()
  })

  test('stays within the data that machines are told', async () => {
    const html = await (await fetch(`${site.url}/articles/hostile`)).text()
    const [told = ''] = innerOf(html, 'script')
    expect(JSON.parse(told)).toMatchObject({
      headline: attack('headline'),
      description: attack('standfirst'),
      articleSection: attack('section'),
    })
  })
})

describe('a stored link that leads into the browser itself', () => {
  const spans = (url: string) => [{ kind: 'ParagraphBlock', text: [{ text: 'Press here', marks: [], link: url }] }]
  const source = (url: string) => ({ name: 'Press here', url, license: null, originalPublishedAt: null })
  const embed = (url: string) => [{ kind: 'EmbedBlock', url, title: 'Press here', provider: null }]
  const links = (url: string) => [{ label: 'Press here', url }]
  const urls = [
    'javascript:owned("link")',
    ' JaVaScRiPt:owned("link")',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:owned("link")',
  ]

  test.each([
    ['in a text', { table: 'article', column: 'body', stored: spans }],
    ['as a source', { table: 'article', column: 'source', stored: source }],
    ['as an embed', { table: 'article', column: 'body', stored: embed }],
    ['of an author', { table: 'author', column: 'links', stored: links }],
  ])('%s is words without a link', async (_, { table, column, stored }) => {
    const reader = await openReader(browser, site.url, { bypassCSP: true })
    for (const url of urls) {
      await site.newsroom.db.query(`update ${table} set ${column} = $1 where slug = 'hostile'`, [JSON.stringify(stored(url))])
      const reply = await reader.page.goto(`/${table}s/hostile`)
      expect(reply?.status()).toBe(200)
      await expect(reader.page.getByText('Press here').first().textContent()).resolves.toContain('Press here')
      const protocols = await reader.page.evaluate(() => [...document.links].map(({ protocol }) => protocol))
      expect(protocols.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([])
    }
    await reader.close()
  })
})
