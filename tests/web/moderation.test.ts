import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { Planter } from '../helpers/plant.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { openColleague } from './colleague.ts'
import { looks, rules } from './kinds.ts'
import { plantWaiting } from './moderator.ts'

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

const moderator = () => openColleague(browser, site, { name: `Ida ${crypto.randomUUID()}`, role: 'MODERATOR' })
const options = (page: Page) => page.getByRole('listbox', { name: 'Comments' }).getByRole('option')
const said = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words).waitFor()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const publicPage = async (path: string) => (await fetch(site.url + path)).text()

test('by keyboard alone a moderator approves, rejects with a reason and takes back, and readers see the one that was approved', async () => {
  const talk = await plantWaiting(site, ['The tide was early.', 'Buy nine boats.', 'My boat is blue.'])
  const { page, troubles, close } = await moderator()
  await page.goto(talk.queue)
  await options(page).nth(2).waitFor()
  await page.keyboard.press('a')
  await said(page, 'Comment of Wren 1 approved.')
  expect(await focused(page)).toContain('Buy nine boats.')

  await page.keyboard.press('r')
  await page.getByRole('dialog', { name: 'Reject 1 comment' }).waitFor()
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
  await said(page, 'Comment of Wren 2 rejected.')
  expect(await focused(page)).toContain('My boat is blue.')

  await page.keyboard.press('a')
  await page.getByText('Nothing is waiting here.').waitFor()
  await page.keyboard.press('u')
  await said(page, /^Taken back/)
  expect(await focused(page)).toContain('My boat is blue.')
  expect(troubles).toEqual([])
  await close()

  expect(await talk.states()).toEqual([
    { text: 'The tide was early.', status: 'PUBLISHED', verdict: null },
    { text: 'Buy nine boats.', status: 'REJECTED', verdict: 'It advertises something.' },
    { text: 'My boat is blue.', status: 'HELD', verdict: null },
  ])
  const html = await publicPage(talk.path)
  expect(html).toContain('The tide was early.')
  expect(html).not.toContain('Buy nine boats.')
  expect(html).not.toContain('My boat is blue.')
})

test('several are chosen by keyboard and decided at one stroke, and taken back at one', async () => {
  const talk = await plantWaiting(site, ['First', 'Second', 'Third', 'Fourth'])
  const { page, close } = await moderator()
  await page.goto(talk.queue)
  await options(page).nth(3).waitFor()
  for (const key of ['x', 'J', 'J']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'Approve 3 chosen' }).waitFor()
  await page.keyboard.press('a')
  await said(page, '3 comments approved.')
  expect(await focused(page)).toContain('Fourth')
  await expect.poll(async () => (await talk.states()).map(({ status }) => status)).toEqual(['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'HELD'])
  await page.keyboard.press('u')
  await said(page, 'Taken back: 3 comments no longer approved.')
  expect(await options(page).count()).toBe(4)
  expect((await talk.states()).map(({ status }) => status)).toEqual(['HELD', 'HELD', 'HELD', 'HELD'])
  await close()
})

test('what arrives in the meantime is announced, and shown when the moderator wants it', async () => {
  const talk = await plantWaiting(site, ['Already here'])
  const { page, close } = await moderator()
  await page.clock.install()
  await page.goto(talk.queue)
  await options(page).first().waitFor()
  await page.getByRole('link', { name: 'Held 1' }).waitFor()
  for (const text of ['Later', 'Still later']) await talk.comment(text)
  await page.clock.fastForward(20_000)
  await said(page, '2 more are waiting')
  expect(await options(page).count()).toBe(1)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await options(page).nth(2).waitFor()
  await close()
})

test('a decision that the API refuses comes back with the reason why', async () => {
  const talk = await plantWaiting(site, ['Somebody was faster', 'Nobody was'])
  const { page, close } = await moderator()
  await page.goto(talk.queue)
  await options(page).nth(1).waitFor()
  await site.newsroom.db.query(`update comment set status = 'PUBLISHED' where text = 'Somebody was faster'`)
  await page.keyboard.press('a')
  await page.getByRole('alert').getByText('APPROVE is not possible').waitFor()
  expect(await options(page).count()).toBe(2)
  expect(await focused(page)).toContain('Somebody was faster')
  await close()
})

const hostile = ['<img src=x onerror=alert(1)>', '<script>alert(2)</script>', '"><svg onload=alert(3)>', '[x](javascript:alert(4))']

test('whatever a comment says is drawn as its signs, and does nothing', async () => {
  const talk = await plantWaiting(site, hostile)
  await talk.comment('Named badly', { commenter_name: '<img src=x onerror=alert(5)>' })
  const { page, troubles, close } = await moderator()
  await page.goto(talk.queue)
  await options(page).nth(4).waitFor()
  for (const text of hostile) {
    await page.getByRole('article').getByText(text, { exact: true }).first().waitFor()
    await page.keyboard.press('j')
  }
  await page.getByRole('article', { name: 'Comment of <img src=x onerror=alert(5)>' }).waitFor()
  expect(await page.locator('main :is(img, svg, script, iframe), main a[href^="javascript:"]').count()).toBe(0)
  expect(troubles).toEqual([])
  await close()
})

test('reports are looked at in a queue of their own, and dismissed', async () => {
  const talk = await plantWaiting(site, [])
  const plant = new Planter(site.newsroom.db)
  const comment_id = await talk.comment('Harmless, but reported', { status: 'PUBLISHED' })
  await plant.link('comment_report', {
    comment_id,
    user_id: await plant.user(),
    reason: 'SPAM',
    text: 'I do not like it',
    made_at: new Date(),
  })
  const { page, close } = await moderator()
  await page.goto(`${talk.queue}&queue=reported`)
  await page.getByRole('region', { name: 'Reports' }).getByText('I do not like it').waitFor()
  await page.keyboard.press('i')
  await said(page, 'Comment of Wren 1 cleared of its reports.')
  await page.getByText('Nothing is waiting here.').waitFor()
  expect(await talk.states()).toMatchObject([{ status: 'PUBLISHED' }])
  await close()
})

test('whoever only moderates finds the comments behind the door, and no articles; whoever only writes, no comments', async () => {
  const { page, close } = await moderator()
  await page.goto('/newsroom')
  await page.getByRole('heading', { name: 'Comments' }).waitFor()
  const places = page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link')
  expect(await places.allTextContents()).toEqual(['Comments'])
  await close()
  const writer = await openColleague(browser, site, { name: 'Ada' })
  await writer.page.goto('/newsroom')
  await writer.page.getByRole('table').waitFor()
  expect(await writer.page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link').allTextContents()).toEqual(['Articles'])
  await writer.close()
})

const places: Record<string, (page: Page, queue: string) => Promise<unknown>> = {
  queue: (page, queue) => page.goto(queue).then(() => page.getByRole('region', { name: 'Commenter' }).waitFor()),
  'dialog of a rejection': (page, queue) => places.queue?.(page, queue).then(() => page.keyboard.press('r')) ?? Promise.resolve(),
  'dialog of a sanction': (page, queue) => places.queue?.(page, queue).then(() => page.keyboard.press('m')) ?? Promise.resolve(),
  'list of its shortcuts': (page, queue) => places.queue?.(page, queue).then(() => page.keyboard.press('?')) ?? Promise.resolve(),
  log: (page) => page.goto('/newsroom/moderation/log').then(() => page.getByRole('list', { name: 'Decisions' }).waitFor()),
  words: (page) => page.goto('/newsroom/moderation/words').then(() => page.getByLabel('Hold').first().waitFor()),
}

test.each(Object.entries(places))('axe finds nothing in the %s of moderation, at any width, in any light', async (_, open) => {
  const talk = await plantWaiting(site, ['One with words.', 'Wordwordwordword'.repeat(30)])
  const { page, close } = await moderator()
  for (const { colorScheme, width, height } of looks) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    await open(page, talk.queue)
    const axe = new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
    const { violations, passes } = await axe.analyze()
    expect(passes.length).toBeGreaterThan(10)
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    )
    expect(told, `${width} px, ${colorScheme}`).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px wide enough`).toBe(true)
  }
  await close()
})
