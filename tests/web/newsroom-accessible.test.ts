import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { Planter } from '../helpers/plant.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { beginArticle, openColleague } from './colleague.ts'
import { looks } from './kinds.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await openSite()
  const plant = new Planter(site.newsroom.db)
  const { rows } = await site.newsroom.db.query(`select a.id, s.id as story from article a cross join lateral (
    select id from article where id <> a.id and status = 'PUBLISHED' order by id limit 6) s where a.headline ilike '%bowls%'`)
  for (const { id, story } of rows) await plant.suggest(id, story)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** An article with a picture, tags, bylines and a second version. */
async function openArticle(page: Page) {
  await page.goto('/newsroom?text=bowls')
  await page.getByRole('rowheader').getByRole('link').first().click()
  await page.getByRole('tablist').waitFor()
}

async function listPage(page: Page) {
  await page.goto('/newsroom')
  await page.getByRole('table').waitFor()
}

async function withTab(page: Page, name: string) {
  await openArticle(page)
  await page.getByRole('tab', { name }).click()
  await page.getByRole('tabpanel', { name }).waitFor()
}

async function pickerOf(page: Page) {
  await openArticle(page)
  await page.getByRole('button', { name: 'Another picture' }).click()
  await page.getByRole('button', { name: /^Use:/ }).first().waitFor()
}

async function imageForm(page: Page) {
  await openArticle(page)
  await page.getByRole('button', { name: 'Describe' }).first().click()
  await page.getByRole('dialog').getByLabel('What it shows').waitFor()
}

/** Stories on each of the three lists. */
async function relatedStories(page: Page) {
  await withTab(page, 'Particulars')
  await page.getByRole('list', { name: 'Suggested' }).waitFor()
  if ((await page.getByRole('list', { name: 'Excluded' }).count()) > 0) return
  await page.getByRole('button', { name: /^Pin:/ }).first().click()
  await page
    .getByRole('button', { name: /^Exclude:/ })
    .first()
    .click()
  await page.getByRole('list', { name: 'Excluded' }).waitFor()
}

const places: Record<string, (page: Page) => Promise<unknown>> = {
  list: listPage,
  editor: openArticle,
  preview: (page) => withTab(page, 'Preview'),
  particulars: (page) => withTab(page, 'Particulars'),
  'related stories': relatedStories,
  revisions: (page) => withTab(page, 'Revisions'),
  'image picker': pickerOf,
  'form of an image': imageForm,
  'dialog of a correction': (page) => openArticle(page).then(() => page.getByRole('button', { name: 'Correct' }).click()),
  'list of shortcuts': (page) => listPage(page).then(() => page.keyboard.press('?')),
}

test.each(Object.entries(places))('axe finds nothing in the %s, at any width, in any light', async (_, open) => {
  const { page, close } = await openColleague(browser, site, { name: `Ada ${crypto.randomUUID()}` })
  for (const { colorScheme, width, height } of looks) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    await open(page)
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

test('a dialog gives the focus back to what opened it', async () => {
  const { page, token, close } = await openColleague(browser, site, { name: 'Ben' })
  await page.goto((await beginArticle(site, token, 'Where was I')).path)
  await page.getByRole('button', { name: 'Delete' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Delete')
  await close()
})
