import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { globalId } from '../helpers/ids.ts'
import { headOf, innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { Planter } from '../helpers/plant.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { looks, rules } from './kinds.ts'
import { openReader } from './reader.ts'

interface Manuscript {
  id: string
  version: number
  slug: string
}

let site: Site
let editor: string
let manuscript: Manuscript
let link: string
beforeAll(async () => {
  site = await openSite()
  const plant = new Planter(site.newsroom.db)
  editor = await plant.session(await plant.user({ role: 'EDITOR' }))
  const { rows } = await site.newsroom.db.query('select file, width, height from image limit 1')
  const image = globalId('Image', await plant.image({ ...rows[0], alt: 'The mole at night' }))
  const section = await site.newsroom.db.query(`select id from section where slug = 'harbour'`)
  const paragraph = (text: string) => ({ paragraph: { text: [{ text }] } })
  manuscript = await write<Manuscript>('createArticle', 'CreateArticleInput', {
    input: {
      headline: 'The mole will be lit by night',
      standfirst: 'Lamps are on their way.',
      section: globalId('Section', section.rows[0].id),
      hero: { image, caption: 'As it is now.' },
      body: [paragraph('Forty lamps were unloaded on Monday.'), { image: { image: { image } } }],
    },
  })
  link = await openPreview()
})
afterAll(() => site.close())

/** Does something as an editor. */
async function write<Result>(mutation: string, type: string, { input }: { input: object }): Promise<Result> {
  const document = `mutation($input: ${type}!) { ${mutation}(input: $input) { id version slug } }`
  const { body } = await site.newsroom.askAs(editor, document, { input })
  expect(body.errors).toBeUndefined()
  return body.data?.[mutation] as Result
}

/** The path of a preview link to the manuscript as it is when somebody looks, good until `at` or as long as is usual. */
async function openPreview(at?: string): Promise<string> {
  const document = 'mutation($id: ID!, $at: InstantInput) { createPreviewLink(id: $id, expiresAt: $at) { url } }'
  const { body } = await site.newsroom.askAs(editor, document, { id: manuscript.id, ...(at && { at: { at } }) })
  expect(body.errors).toBeUndefined()
  const { url } = (body.data?.createPreviewLink ?? { url: 'no link' }) as { url: string }
  expect(url.startsWith(`${site.url}/preview/`)).toBe(true)
  return url.slice(site.url.length)
}

async function read(path: string, init: RequestInit = {}) {
  const reply = await fetch(site.url + path, { redirect: 'manual', ...init })
  return { status: reply.status, headers: reply.headers, html: await reply.text() }
}

const wordsIn = (html: string, name: string) => wordsOf(innerOf(html, name).join(' '))

describe('a preview link', () => {
  test('shows the article as it will be, marked as a preview with its version and its end', async () => {
    const { status, html } = await read(link)
    expect(status).toBe(200)
    expect(wordsIn(html, 'h1')).toBe('The mole will be lit by night')
    expect(wordsIn(html, 'main')).toContain('Forty lamps were unloaded on Monday.')
    const [banner] = tagsOf(html, 'aside')
    expect(banner?.attributes['aria-label']).toBe('Preview')
    const [marked = ''] = innerOf(html, 'aside')
    expect(wordsOf(marked)).toMatch(/^Preview Version 1\b.* closes on \d+ \w+ \d{4}/)
    expect(tagsOf(marked).map(({ name }) => name)).toEqual(['p', 'strong', 'time'])
    expect(wordsIn(html, 'title')).toMatch(/^Preview: The mole will be lit by night — /)
  })

  test('is kept by nobody, indexed by nobody, and told to nobody', async () => {
    const { headers, html } = await read(link)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headOf(html, ['name', 'robots'])).toBe('noindex')
    expect(headOf(html, ['rel', 'canonical'])).toBeUndefined()
    expect(headOf(html, ['property', 'og:url'])).toBeUndefined()
    expect(tagsOf(html, 'script')).toEqual([])
    expect(tagsOf(html, 'form')).toEqual([])
    expect(html).not.toContain('id="comments"')
    expect(html).not.toContain('href="#comments"')
  })

  test('shows pictures that nobody else sees yet', async () => {
    const { html } = await read(link)
    const pictures = tagsOf(innerOf(html, 'main').join(), 'img').filter(({ attributes }) => attributes.alt === 'The mole at night')
    expect(pictures.length).toBeGreaterThan(1)
    for (const { attributes } of pictures) {
      const address = new URL(attributes.src ?? '', site.url)
      const { status, headers } = await read(address.pathname + address.search)
      expect([status, headers.get('content-type')?.split('/')[0]]).toEqual([200, 'image'])
      expect(headers.get('cache-control')).not.toMatch(/public/)
      expect((await read(address.pathname)).status).toBe(404)
      expect((await read(address.pathname, { headers: { cookie: `session=${editor}` } })).status).toBe(200)
    }
  })

  test('opens nothing else: the article is not public for it, and its address is nowhere', async () => {
    expect((await read(`/articles/${manuscript.slug}`)).status).toBe(404)
    expect((await read('/')).html).not.toContain('The mole will be lit by night')
  })

  test.each(['nonsense', '%F0%9F%99%82', '%22%3E%3Cscript%3E', 'a'.repeat(300), 'x%0d%0ay'])(
    'that is none is closed: %s',
    async (token) => {
      const { status, headers, html } = await read(`/preview/${token}`)
      expect([400, 404]).toContain(status)
      expect(headers.get('cache-control')).toMatch(/no-store/)
      if (status === 404) expect(wordsIn(html, 'h1')).toBe('This preview is no longer open')
    },
  )

  test('with a letter changed, or whose time is over, says only that it is closed', async () => {
    const token = link.slice('/preview/'.length)
    const changed = `/preview/${token[0] === 'A' ? 'B' : 'A'}${token.slice(1)}`
    const brief = await openPreview(new Date(Date.now() + 1_500).toISOString())
    await expect.poll(async () => (await read(brief)).status, { timeout: 10_000 }).toBe(404)
    for (const path of [changed, brief]) {
      const { status, headers, html } = await read(path)
      expect([status, wordsIn(html, 'h1')]).toEqual([404, 'This preview is no longer open'])
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(html).not.toContain('The mole will be lit by night')
    }
  })
})

test('axe finds nothing on a preview, and its mark stays in sight', async () => {
  const browser = await openBrowser()
  const { page, troubles, close } = await openReader(browser, site.url, { javaScriptEnabled: true })
  await page.goto(link, { waitUntil: 'networkidle' })
  for (const { colorScheme, width, height } of looks) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      `${width} px, ${colorScheme}`,
    ).toEqual([])
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 3))
    const box = await page.getByRole('complementary', { name: 'Preview' }).boundingBox()
    expect(box?.y).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
  expect(troubles).toEqual([])
  await close()
  await browser.close()
})
