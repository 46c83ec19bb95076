import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { everyKind, looks, rules, threadOf } from './kinds.ts'
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

/** A search that has not begun, found nothing, found less, cannot be made. */
const searches = ['/search', '/search?q=harbuor', '/search?q=harbour&tag=storm', '/search?q=harbour&year=none'].map((path) => [path, path])

test.each([...everyKind, ...searches, ['thread', ''], ['unreadable', '/%00']])(
  'axe finds nothing on the %s page, at any width, in any light',
  async (kind, fixed) => {
    const { page, close } = await openReader(browser, site.url)
    await page.goto(kind === 'thread' ? await threadOf(site.url) : fixed)
    for (const { colorScheme, width, height } of looks) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      // The pages have no frames: what Axe does for those would take most of the time.
      const axe = new AxeBuilder({ page })
        .setLegacyMode(true)
        .options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
      const { violations, passes } = await axe.analyze()
      expect(passes.length).toBeGreaterThan(10)
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      )
      expect(told, `${width} px, ${colorScheme}`).toEqual([])
    }
    await close()
  },
)
