import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { tagsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { everyKind, kinds, threadOf } from './kinds.ts'
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

/** What has the focus, and whether that can be seen: a ring around it, or around what it covers. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const rings = [getComputedStyle(element), getComputedStyle(element, '::after')]
    const ring = rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
    const { width, height } = element.getBoundingClientRect()
    const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1 && height > 1
    return { name: element.localName, id: element.id, text: element.textContent?.trim(), ring, seen }
  })

describe('with the keyboard alone', () => {
  test('the first stop leads past the masthead to the content', async () => {
    const { page, close } = await openReader(browser, site.url)
    await page.goto(kinds.article)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatchObject({ name: 'a', text: 'Skip to the content', ring: true, seen: true })
    await page.keyboard.press('Enter')
    expect(await focused(page)).toMatchObject({ id: 'content' })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await close()
  })

  test.each(everyKind)(
    'every link and field of the %s page is reached in the order of the text, and each can be seen to be reached',
    async (_, path) => {
      const { page, close } = await openReader(browser, site.url)
      await page.goto(path)
      const order = await page.evaluate(() => {
        const stops = [...document.querySelectorAll<HTMLElement>('a[href], [tabindex="0"], input:not([type=hidden]), button, summary')]
          // What is folded away is reached when it is unfolded.
          .filter((stop) => stop.checkVisibility())
        for (const [place, stop] of stops.entries()) stop.dataset.stop = String(place)
        return stops.map(({ dataset }) => dataset.stop)
      })
      const reached: (string | undefined)[] = []
      const unseen: string[] = []
      for (const _stop of order.slice(0, 60)) {
        await page.keyboard.press('Tab')
        reached.push(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.stop))
        const { ring, seen, text } = await focused(page)
        if (!ring || !seen) unseen.push(text ?? '')
      }
      expect(reached).toEqual(order.slice(0, 60))
      expect(unseen).toEqual([])
      await close()
    },
  )

  test('what is too wide for a telephone can be scrolled', async () => {
    const { page, close } = await openReader(browser, site.url, { viewport: { width: 360, height: 740 } })
    await page.goto(kinds.article)
    const table = page.locator('[tabindex="0"]').filter({ has: page.locator('table') })
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
    await close()
  })
})

describe('on paper', () => {
  // Ways to other pages may be left out, since nobody can follow them there.
  const text = 'main :is(h1, h2, p, li, td, th, pre, figcaption, time):not(main :is(nav, aside:has(a), #related, #comments) *)'
  const shown = (page: Page) =>
    page.evaluate((selector) => {
      const parts = [...document.querySelectorAll<HTMLElement>(selector)].filter((part) => part.checkVisibility())
      return parts.map(({ textContent }) => textContent?.trim() ?? '')
    }, text)

  test.each([...everyKind, ['thread', '']])('the %s page keeps its words, dark on light, within the sheet', async (kind, fixed) => {
    const { page, close } = await openReader(browser, site.url, { viewport: { width: 794, height: 1123 }, colorScheme: 'dark' })
    await page.goto(kind === 'thread' ? await threadOf(site.url) : fixed)
    const onScreen = await shown(page)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(onScreen.length).toBeGreaterThan(5)
    expect(await shown(page)).toEqual(onScreen)
    const { ink, paper, overflow } = await page.evaluate(() => ({
      ink: getComputedStyle(document.body).color,
      paper: getComputedStyle(document.body).backgroundColor,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }))
    expect([ink, paper, overflow]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 0])
    await close()
  })
})

describe('a browser reads what was written', () => {
  test.each(everyKind)('the %s page: no element is opened, closed or moved that the HTML does not say so', async (_, path) => {
    const { page, close } = await openReader(browser, site.url)
    const html = await (await fetch(site.url + path)).text()
    const understood = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html')
      return [...parsed.querySelectorAll('*')].map(({ localName, parentElement }) => `${parentElement?.localName ?? ''} > ${localName}`)
    }, html)
    expect(understood).toEqual(writtenIn(html))
    await close()
  })

  /** Every element with the one around it, as the tags say it. */
  function writtenIn(html: string): string[] {
    const empty = new Set(['meta', 'link', 'img', 'br', 'hr', 'wbr', 'input'])
    const around: string[] = []
    const ends = [...html.matchAll(/<\/([a-z0-9]+)>/g)].map((match) => ({ name: match[1] ?? '', at: match.index, end: true }))
    const all = [...tagsOf(html).map(({ name, at }) => ({ name, at, end: false })), ...ends].toSorted((one, other) => one.at - other.at)
    return all.flatMap(({ name, end }) => {
      if (end) {
        around.pop()
        return []
      }
      const written = `${around.at(-1) ?? ''} > ${name}`
      if (!empty.has(name)) around.push(name)
      return [written]
    })
  }
})

describe('without a style sheet, fonts or pictures', () => {
  test('the article is read from its headline to its last comment', async () => {
    const { page, close } = await openReader(browser, site.url, { javaScriptEnabled: false })
    await page.route(/\/(assets|images)\//, (route) => route.abort())
    await page.goto(kinds.article)
    const words = await page.evaluate(() => document.body.textContent)
    for (const part of ['Two captains, one boat', 'Nineteen minutes is not long.', 'This is an excerpt', 'comments'])
      expect(words).toContain(part)
    const alts = await page.locator('main img').evaluateAll((images) => images.filter((image) => !image.getAttribute('alt')).length)
    expect(alts).toBe(0)
    await close()
  })
})
