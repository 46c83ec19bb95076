import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { beginArticle, openColleague, savedText } from './colleague.ts'

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

const picture = fileURLToPath(new URL('../../apps/api/demo/images/cinema-regal.webp', import.meta.url))

const stage = (page: Page, name: string) => page.getByText(name, { exact: true }).waitFor()
const inDialog = (page: Page, name: string) => page.getByRole('dialog').last().getByRole('button', { name })
const publicPage = async (path: string) => {
  const reply = await fetch(site.url + path)
  return { status: reply.status, html: await reply.text() }
}

async function publishedPath(page: Page) {
  return (await page.getByRole('link', { name: 'See it in the paper' }).getAttribute('href')) ?? ''
}

test('a picture is brought along, described and used, and nothing is published before somebody is named for it', async () => {
  const { page, token, close } = await openColleague(browser, site, { name: 'Ada' })
  await page.goto((await beginArticle(site, token, 'A picture of the quay')).path)
  await page.getByRole('button', { name: 'Add a picture' }).click()
  await page.getByLabel('Upload an image').setInputFiles(picture)
  await page.getByLabel('What it shows').fill('The quay at dawn.')
  await inDialog(page, 'Keep').click()
  await page.getByRole('img', { name: 'The quay at dawn.' }).first().waitFor()

  await page.getByRole('button', { name: 'Publish' }).click()
  await inDialog(page, 'Publish now').click()
  await page.getByRole('button', { name: 'Say whom to name for the image' }).click()
  await page.getByLabel('Photographer or artist').fill('Mara Quill')
  await inDialog(page, 'Keep').click()
  await page.getByText('The credit is kept.').waitFor()
  await inDialog(page, 'Publish now').click()
  await stage(page, 'Published')
  const { html } = await publicPage(await publishedPath(page))
  expect(html).toContain('The quay at dawn.')
  expect(html).toContain('Mara Quill')
  await close()
})

test('tags, bylines and related stories are found by their first letters and put in order', async () => {
  const { page, token, close } = await openColleague(browser, site, { name: 'Ben' })
  await page.goto((await beginArticle(site, token, 'Everything about it')).path)
  await page.getByRole('tab', { name: 'Particulars' }).click()
  const add = async (field: string, letters: string, name: string | RegExp) => {
    await page.getByRole('combobox', { name: field }).pressSequentially(letters)
    await page.getByRole('option', { name }).first().waitFor()
    await page.keyboard.press('Enter')
  }
  await add('Add a tag', 'floo', 'Flood gate')
  await add('Add a tag', 'A subject of its own', 'New tag “A subject of its own”')
  await add('Add a byline', 'isol', /Isolde Fenwright/)
  await add('Add a related story', 'bowls', /Bowls club/)
  await page.getByRole('button', { name: 'Move A subject of its own up' }).click()
  await page.getByLabel('What Isolde Fenwright did').selectOption('Editor')
  await page.keyboard.press('Control+s')
  await page.getByRole('status').getByText('Everything is saved').waitFor()
  await page.reload()
  await page.getByRole('tab', { name: 'Particulars' }).click()
  expect(await page.getByRole('list', { name: 'Tags' }).getByRole('listitem').first().textContent()).toContain('A subject of its own')
  expect(await page.getByLabel('What Isolde Fenwright did').inputValue()).toBe('EDITOR')
  expect(await page.getByRole('list', { name: 'Related stories' }).textContent()).toContain('Bowls club prays for rain to stop')
  await close()
})

test('an article is scheduled by the clocks of the paper, and shown to nobody before', async () => {
  const { page, token, close } = await openColleague(browser, site, { name: 'Cleo', timezoneId: 'Pacific/Auckland' })
  const { id, path } = await beginArticle(site, token, 'Tomorrow at nine')
  await page.goto(path)
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByLabel('At a time').check()
  await page.getByLabel('Publish at').fill('2099-07-01T09:00')
  await inDialog(page, 'Set the time').click()
  await stage(page, 'Scheduled')
  await page.getByText('for 1 July 2099 at 09:00').waitFor()
  expect((await savedText(site, token, id)).stage).toBe('SCHEDULED')
  expect((await publicPage('/articles/tomorrow-at-nine')).status).toBe(404)
  await close()
})

test('a public article is changed, corrected openly, and taken back with its reason', async () => {
  const { page, token, close } = await openColleague(browser, site, { name: 'Dora' })
  await page.goto((await beginArticle(site, token, 'Nine boats sank')).path)
  await page.getByRole('button', { name: 'Publish' }).click()
  await inDialog(page, 'Publish now').click()
  await stage(page, 'Published')
  const path = await publishedPath(page)

  await page.getByRole('textbox', { name: 'Headline' }).fill('No boat sank')
  await page.keyboard.press('Control+s')
  await page.getByText('Changes not published').waitFor()
  expect((await publicPage(path)).html).not.toContain('No boat sank')
  await page.getByRole('button', { name: 'Correct' }).click()
  await page.getByLabel('What was changed').fill('An earlier version said that nine boats sank.')
  await inDialog(page, 'Publish the correction').click()
  await page.getByText('Changes not published').waitFor({ state: 'detached' })
  const corrected = (await publicPage(path)).html
  expect(corrected).toContain('No boat sank')
  expect(corrected).toContain('An earlier version said that nine boats sank.')

  await page.getByRole('button', { name: 'Retract' }).click()
  await page.getByLabel('The reason, for readers').fill('There are no boats here.')
  await inDialog(page, 'Retract it').click()
  await stage(page, 'Retracted')
  const retracted = await publicPage(path)
  expect(retracted.html).not.toContain('No boat sank')
  expect(retracted.html).toContain('There are no boats here.')
  await close()
})

test('a preview link shows a draft to whoever has it', async () => {
  const { page, token, close } = await openColleague(browser, site, { name: 'Eve' })
  await page.goto((await beginArticle(site, token, 'Not for everybody yet')).path)
  await page.getByRole('button', { name: 'Preview link' }).click()
  await inDialog(page, 'Make a link').click()
  const link = await page.getByLabel('Address').inputValue()
  expect(await (await fetch(link)).text()).toContain('Not for everybody yet')
  await close()
})
