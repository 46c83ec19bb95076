import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { Road } from '../helpers/road.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { beginArticle, type Colleague, openColleague, savedText } from './colleague.ts'

let site: Site
let road: Road
let browser: Browser
beforeAll(async () => {
  site = await openSite(async (apiUrl) => {
    road = await Road.to(apiUrl)
    return road.url
  })
  browser = await openBrowser()
})
beforeEach(() => road.mend())
afterAll(async () => {
  await browser.close()
  await road.mend()
  await site.close()
  await road.cut()
})

const standfirst = async (token: string, id: string) => (await savedText(site, token, id)).standfirst
const told = ({ page }: Colleague, words: string) => page.getByRole('status').getByText(words).waitFor({ timeout: 30_000 })

test('what is typed is saved by itself', async () => {
  const ada = await openColleague(browser, site, { name: 'Ada' })
  const { id, path } = await beginArticle(site, ada.token, 'Left alone')
  await ada.page.goto(path)
  await ada.page.getByRole('textbox', { name: 'Standfirst' }).fill('Nobody pressed anything.')
  await expect.poll(() => standfirst(ada.token, id), { timeout: 20_000 }).toBe('Nobody pressed anything.')
  await told(ada, 'Everything is saved')
  await ada.close()
})

test('what is typed while the newsroom cannot be reached is sent as soon as it can', async () => {
  const ben = await openColleague(browser, site, { name: 'Ben' })
  const { id, path } = await beginArticle(site, ben.token, 'Through a tunnel')
  await ben.page.goto(path)
  await ben.page.getByRole('textbox', { name: 'Standfirst' }).waitFor()
  await road.cut()
  await ben.page.getByRole('textbox', { name: 'Standfirst' }).fill('Written in the dark.')
  await ben.page.keyboard.press('Control+s')
  await told(ben, 'Not sent: kept in this browser')
  await ben.page.getByRole('textbox', { name: 'Headline' }).fill('Through two tunnels')
  await road.mend()
  await told(ben, 'Everything is saved')
  expect(await savedText(site, ben.token, id)).toMatchObject({ headline: 'Through two tunnels', standfirst: 'Written in the dark.' })
  await ben.close()
})

test('what is typed while the newsroom cannot be reached is there after a reload', async () => {
  const cleo = await openColleague(browser, site, { name: 'Cleo' })
  const { id, path } = await beginArticle(site, cleo.token, 'A browser that was closed')
  await cleo.page.goto(path)
  await cleo.page.getByRole('textbox', { name: 'Standfirst' }).waitFor()
  await road.cut()
  await cleo.page.getByRole('textbox', { name: 'Standfirst' }).fill('Not lost.')
  await cleo.page.reload()
  await cleo.page.getByRole('heading', { name: 'The newsroom is closed for a moment' }).waitFor()
  expect(await standfirst(cleo.token, id)).toBeNull()
  await road.mend()
  await cleo.page.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => cleo.page.getByRole('textbox', { name: 'Standfirst' }).inputValue()).toBe('Not lost.')
  await cleo.page.getByText('has been brought back').waitFor()
  await expect.poll(() => standfirst(cleo.token, id), { timeout: 20_000 }).toBe('Not lost.')
  await cleo.close()
})

test('work that was brought back can be thrown away', async () => {
  const dora = await openColleague(browser, site, { name: 'Dora' })
  const { id, path } = await beginArticle(site, dora.token, 'Second thoughts')
  await dora.page.goto(path)
  await dora.page.getByRole('textbox', { name: 'Standfirst' }).fill('Better not.')
  await dora.page.reload()
  await dora.page.getByRole('button', { name: 'Throw it away' }).click()
  await expect.poll(() => dora.page.getByRole('textbox', { name: 'Standfirst' }).inputValue()).toBe('')
  expect(await savedText(site, dora.token, id)).toMatchObject({ version: 1, standfirst: null })
  await dora.close()
})

test('a session that ends takes nothing with it', async () => {
  const eve = await openColleague(browser, site, { name: 'Eve' })
  const { path } = await beginArticle(site, eve.token, 'Away too long')
  await eve.page.goto(path)
  await eve.page.getByRole('textbox', { name: 'Standfirst' }).waitFor()
  await site.newsroom.db.query("update session set expires_at = now() where user_id = (select id from app_user where name = 'Eve')")
  await eve.page.getByRole('textbox', { name: 'Standfirst' }).fill('Still here.')
  await eve.page.keyboard.press('Control+s')
  await told(eve, 'Your session has ended')
  const link = eve.page.getByRole('link', { name: 'Sign in again' })
  expect(await link.getAttribute('href')).toBe(`/account/sign-in?${new URLSearchParams({ next: path })}`)
  expect(await eve.page.evaluate(() => Object.values(localStorage).join())).toContain('Still here.')
  await eve.close()
})

test('two editors at one article: the second is told who saved, and nothing is overwritten until they decide', async () => {
  const [finn, gita] = [await openColleague(browser, site, { name: 'Finn' }), await openColleague(browser, site, { name: 'Gita' })]
  const { id, path } = await beginArticle(site, finn.token, 'Shared')
  for (const { page } of [finn, gita]) await page.goto(path)
  await gita.page.getByRole('textbox', { name: 'Headline' }).waitFor()
  await finn.page.getByRole('textbox', { name: 'Headline' }).fill('Shared by two')
  await finn.page.keyboard.press('Control+s')
  await told(finn, 'Everything is saved')

  await gita.page.getByRole('textbox', { name: 'Standfirst' }).fill('From the other desk.')
  await gita.page.keyboard.press('Control+s')
  await gita.page.getByRole('heading', { name: /^Finn saved this article/ }).waitFor()
  expect(await savedText(site, gita.token, id)).toMatchObject({ version: 2, headline: 'Shared by two', standfirst: null })
  expect(await gita.page.getByRole('textbox', { name: 'Standfirst' }).inputValue()).toBe('From the other desk.')
  expect(await gita.page.locator('ins').allTextContents()).toEqual(['From the other desk.'])

  await gita.page.getByRole('button', { name: 'Put mine on top' }).click()
  await told(gita, 'Everything is saved')
  expect(await savedText(site, gita.token, id)).toMatchObject({ headline: 'Shared by two', standfirst: 'From the other desk.' })

  await finn.page.getByRole('textbox', { name: 'Standfirst' }).fill('From the first desk.')
  await finn.page.keyboard.press('Control+s')
  await finn.page.getByRole('button', { name: 'Take theirs, and let mine go' }).click()
  await expect.poll(() => finn.page.getByRole('textbox', { name: 'Standfirst' }).inputValue()).toBe('From the other desk.')
  expect((await savedText(site, finn.token, id)).version).toBe(3)
  await finn.close()
  await gita.close()
})
