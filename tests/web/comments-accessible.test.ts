import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { globalId } from '../helpers/ids.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { looks, rules } from './kinds.ts'
import { openReader } from './reader.ts'
import { open, plantTalk, sessionOf, type Talk } from './talking.ts'

let site: Site
let browser: Browser
let talk: Talk
let token: string
let ids: { own: string; other: string; gone: string }
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  talk = await plantTalk(site)
  const { plant, keys } = talk
  const { user, token: session } = await sessionOf(talk, 'Vera Quayle')
  token = session
  const mine = { article_id: keys.open, user_id: user, commenter_name: 'Vera Quayle' }
  const own = await plant.comment({ ...mine, text: 'A long time ago https://ferry.example/times said `17:40`, and *meant* it.' })
  const other = await plant.comment({ article_id: keys.open, commenter_name: 'Otto Brandt', text: 'I disagree.' })
  const gone = await plant.comment({ article_id: keys.open, status: 'REMOVED', text: 'Away.' })
  for (const [parent_id, status] of [
    [own, 'PUBLISHED'],
    [own, 'HELD'],
    [other, 'REJECTED'],
    [gone, 'PUBLISHED'],
  ] as const) {
    const verdict = status === 'PUBLISHED' ? null : 'Your comment waits for a moderator, because it has many links.'
    await plant.comment({ ...mine, parent_id, ancestors: [parent_id], status, verdict, text: `${status} in the thread.` })
  }
  ids = { own: globalId('Comment', own), other: globalId('Comment', other), gone: globalId('Comment', gone) }
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const thread = (id: string) => `${open}/comments/${id}`
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

describe('axe finds nothing, at any width, in any light,', () => {
  const pages: Record<string, { signedIn: boolean; go(page: Page): Promise<unknown> }> = {
    'below an article, for anybody': { signedIn: false, go: (page) => page.goto(open) },
    'below an article, for who is signed in': { signedIn: true, go: (page) => page.goto(`${open}?sort=newest`) },
    'on a thread with what waits in it': { signedIn: true, go: (page) => page.goto(thread(ids.own)) },
    'on the thread of what was removed': { signedIn: false, go: (page) => page.goto(thread(ids.gone)) },
    'on a reply that was refused': {
      signedIn: false,
      async go(page) {
        await page.goto(`${thread(ids.other)}/reply`)
        await page.getByLabel('Name').fill('Admin')
        await page.getByLabel('Your reply').fill('Me too \u202e.')
        await press(page, 'Post the reply')
        await page.getByRole('alert').waitFor()
      },
    },
    'on the page that withdraws': { signedIn: true, go: (page) => page.goto(`${thread(ids.own)}/withdraw`) },
    'on the page that reports': { signedIn: true, go: (page) => page.goto(`${thread(ids.other)}/report`) },
    "on somebody's own comments": { signedIn: true, go: (page) => page.goto('/account/comments') },
    'on the page that erases': { signedIn: true, go: (page) => page.goto('/account/comments/erase') },
  }

  test.each(Object.entries(pages))('%s', async (_, { signedIn, go }) => {
    const { page, close } = await openReader(browser, site.url)
    const cookie = { name: 'session', value: token, url: site.url, httpOnly: true, sameSite: 'Lax' as const }
    if (signedIn) await page.context().addCookies([cookie])
    await go(page)
    for (const { colorScheme, width, height } of looks) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze()
      const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
      expect(told, `${width} px, ${colorScheme}`).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
    }
    await close()
  })
})
