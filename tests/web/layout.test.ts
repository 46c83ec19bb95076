import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { everyKind, sizes, threadOf } from './kinds.ts'
import { openReader } from './reader.ts'

let site: Site
let browser: Browser
let thread: string
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  thread = await threadOf(site.url)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Counts how far things move, from the first stroke on. */
function watchShifts(): void {
  const shifts: string[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
      const moved = entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80))
      shifts.push(`${entry.value} ${moved.join(' | ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Reads a page to its end, so that everything on it is fetched. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += window.innerHeight / 2) {
      window.scrollTo(0, at)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
}

/** Pictures whose credit cannot be seen below them. */
const uncredited = () =>
  [...document.images]
    .filter((picture) => {
      const caption = picture.closest('figure')?.querySelector('figcaption')
      return !caption?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || caption.getBoundingClientRect().height < 8
    })
    .map(({ alt }) => alt)

const widthOf = () => ({ page: document.documentElement.scrollWidth, window: document.documentElement.clientWidth })

describe.each([...everyKind, ['thread', '']])('the %s page', (kind, fixed) => {
  test.each(sizes)('$width px wide: nothing moves, sticks out, is missing or comes from elsewhere', async (viewport) => {
    const { page, troubles, close } = await openReader(browser, site.url, { viewport })
    // Everything comes late, as it does on the road.
    await page.route(/\.(woff2|webp)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 250))
      await route.continue()
    })
    await page.addInitScript(watchShifts)
    await page.goto(kind === 'thread' ? thread : fixed, { waitUntil: 'load' })
    await readToTheEnd(page)
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
    const { page: wide, window: seen } = await page.evaluate(widthOf)
    expect(wide).toBeLessThanOrEqual(seen)
    const broken = await page.evaluate(() => [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src))
    expect(broken).toEqual([])
    expect(await page.evaluate(uncredited)).toEqual([])
    expect(troubles).toEqual([])
    await close()
  })
})
