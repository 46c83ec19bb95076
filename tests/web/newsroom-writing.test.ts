import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { beginArticle, openColleague, savedText, tabTo } from './colleague.ts'

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

test('by keyboard alone an editor begins an article, writes, saves and publishes it, and readers find it', async () => {
  const { page, troubles, close } = await openColleague(browser, site, { name: 'Ada' })
  await page.goto('/newsroom')
  await page.getByRole('table').waitFor()
  await page.keyboard.press('n')
  await page.keyboard.type('Ferry runs again after the storm')
  await page.keyboard.press('Enter')
  await page.getByRole('tablist').waitFor()

  await tabTo(page, 'Headline')
  await tabTo(page, 'Standfirst')
  await page.keyboard.type('The first boat left at six.')
  await tabTo(page, 'Text of the paragraph')
  await page.keyboard.type('There were nine on board.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('All of them were early.')
  await page.keyboard.press('Control+s')
  await page.getByRole('status').getByText('Everything is saved').waitFor()

  await page.keyboard.press('Alt+p')
  await page.getByRole('dialog', { name: 'Publish' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Published', { exact: true }).waitFor()
  await tabTo(page, 'See it in the paper')
  const path = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
  expect(troubles).toEqual([])
  await close()

  const html = await (await fetch(site.url + path)).text()
  for (const words of ['Ferry runs again', 'The first boat left at six.', 'There were nine on board.', 'All of them were early.'])
    expect(html).toContain(words)
})

test('an author is offered what an author may do, and hands the article to the editors with a note', async () => {
  const { page, token, close } = await openColleague(browser, site, { name: 'Ben', role: 'AUTHOR' })
  const { id, path } = await beginArticle(site, token, 'A draft of mine')
  await page.goto(path)
  await page.getByRole('button', { name: 'Submit' }).waitFor()
  expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Submit' }).click()
  await page.getByLabel('A note for them').fill('Please look at the figures.')
  await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click()
  await page.getByText('Submitted', { exact: true }).waitFor()
  expect((await savedText(site, token, id)).stage).toBe('SUBMITTED')
  await page.getByRole('tab', { name: 'Revisions' }).click()
  await page.getByText('“Please look at the figures.”').waitFor()
  await close()
})

test('a slug that is taken is said beside its field, and the rest of the work is not lost', async () => {
  const { page, token, close } = await openColleague(browser, site, { name: 'Cleo' })
  const { id, path } = await beginArticle(site, token, 'Something with a slug')
  await page.goto(path)
  await page.getByRole('tab', { name: 'Particulars' }).click()
  await page.getByRole('textbox', { name: 'Slug' }).fill('flood-gate-vote')
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('Kept all the same.')
  await page.keyboard.press('Control+s')
  const slug = page.getByRole('textbox', { name: 'Slug' })
  await page.waitForFunction(() => document.querySelector('[aria-invalid=true]'))
  expect(await slug.getAttribute('aria-invalid')).toBe('true')
  await slug.fill('a-slug-of-its-own')
  await page.keyboard.press('Control+s')
  await page.getByRole('status').getByText('Everything is saved').waitFor()
  expect((await savedText(site, token, id)).standfirst).toBe('Kept all the same.')
  await close()
})

test('an earlier version is compared word by word, and brought back', async () => {
  const { page, token, close } = await openColleague(browser, site, { name: 'Dora' })
  const { id, path } = await beginArticle(site, token, 'Nine boats left the harbour')
  await page.goto(path)
  await page.getByRole('textbox', { name: 'Headline' }).fill('Ten boats left the harbour')
  await page.keyboard.press('Control+s')
  await page.getByRole('status').getByText('Everything is saved').waitFor()
  await page.getByRole('tab', { name: 'Revisions' }).click()
  const difference = page.getByRole('region', { name: 'Headline, changes' })
  await difference.waitFor()
  expect(await difference.locator('del').allTextContents()).toEqual(['Nine'])
  expect(await difference.locator('ins').allTextContents()).toEqual(['Ten'])
  await page.getByRole('button', { name: 'Restore version 1' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Restore it' }).click()
  await expect.poll(() => page.getByRole('textbox', { name: 'Headline' }).inputValue()).toBe('Nine boats left the harbour')
  expect(await savedText(site, token, id)).toMatchObject({ version: 3, headline: 'Nine boats left the harbour' })
  await close()
})
