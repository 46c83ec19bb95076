import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { openColleague } from './colleague.ts'
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
const dialog = (page: Page) => page.getByRole('dialog')
const said = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words).waitFor()

test('whoever goes too far is muted for a week, with a reason, until it is lifted', async () => {
  const talk = await plantWaiting(site, ['Going too far'])
  const { page, close } = await moderator()
  await page.goto(talk.queue)
  const commenter = page.getByRole('region', { name: 'Commenter' })
  await commenter.getByText('1 held').waitFor()
  await page.keyboard.press('m')
  await dialog(page).getByLabel('The reason').fill('Three warnings')
  await dialog(page).getByRole('button', { name: 'Mute' }).click()
  await said(page, 'Wren Castle is muted.')
  await commenter.getByText(/^Muted .*until .*: Three warnings$/).waitFor()
  const kept = async () => (await site.newsroom.db.query('select kind, reason, until > now() as coming from commenter_sanction')).rows
  expect(await kept()).toEqual([{ kind: 'MUTE', reason: 'Three warnings', coming: true }])
  await commenter.getByRole('button', { name: 'Lift it' }).click()
  await said(page, 'Wren Castle can post like everybody else again.')
  expect(await kept()).toEqual([])
  await close()
})

test('an article is closed for comments where one reads them, and opened for some days, to guests as well', async () => {
  const talk = await plantWaiting(site, ['Enough said'])
  const { page, close } = await moderator()
  await page.goto(talk.queue)
  await page.getByRole('button', { name: 'Commenting: open' }).waitFor()
  await page.keyboard.press('c')
  await dialog(page).getByLabel('Closed now').check()
  await dialog(page).getByRole('button', { name: 'Set it' }).click()
  await page.getByRole('button', { name: 'Commenting: closed' }).click()
  await dialog(page).getByLabel('Open, and closed after some days').check()
  await dialog(page).getByLabel('Days from now').fill('3')
  await dialog(page).getByLabel('Guests may comment under a name').check()
  await dialog(page).getByRole('button', { name: 'Set it' }).click()
  await page.getByRole('button', { name: 'Commenting: open' }).waitFor()
  const { article } = await site.newsroom.read<{ article: { commentingEndsAt: string; guestsMayComment: boolean } }>(
    'query ($slug: String!) { article(slug: $slug) { guestsMayComment commentingEndsAt } }',
    { slug: talk.path.replace('/articles/', '') },
  )
  expect(article.guestsMayComment).toBe(true)
  expect(Math.round((Date.parse(article.commentingEndsAt) - Date.now()) / 86_400_000)).toBe(3)
  await close()
})

test('the log tells who decided what and why, and takes it back', async () => {
  const talk = await plantWaiting(site, ['Taken down by mistake'])
  const { page, close } = await moderator()
  await page.goto(talk.queue)
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await page.keyboard.press('r')
  await dialog(page).getByLabel('The reason').fill('Not about boats at all.')
  await dialog(page).getByRole('button', { name: 'Reject' }).click()
  await said(page, 'Comment of Wren 1 rejected.')
  await page.getByRole('link', { name: 'Log' }).click()
  const entry = page.getByRole('list', { name: 'Decisions' }).getByRole('listitem').first()
  for (const words of ['Rejected', /^Ida /, 'Not about boats at all.', 'Taken down by mistake']) await entry.getByText(words).waitFor()
  await entry.getByRole('button', { name: /^Undo: Rejected/ }).click()
  await said(page, 'Taken back: Rejected.')
  expect(await talk.states()).toMatchObject([{ status: 'HELD', verdict: null }])
  await close()
})

test('words are kept one to a line, for each language', async () => {
  const { page, close } = await moderator()
  await page.goto('/newsroom/moderation/words')
  await page.getByLabel('Another language').fill('de')
  await page.getByRole('button', { name: 'Add' }).click()
  const german = page.getByRole('form', { name: 'German' })
  await german.getByLabel('Hold').fill('Quatsch\n\n  dummes Zeug \nQuatsch')
  await german.getByLabel('Refuse').fill('Mist')
  await german.getByRole('button', { name: 'Keep' }).click()
  await said(page, 'The words are kept.')
  const { rows } = await site.newsroom.db.query('select * from word_list')
  expect(rows).toEqual([{ language: 'de', hold: ['dummes Zeug', 'Quatsch'], reject: ['Mist'] }])
  await page.reload()
  expect(await german.getByLabel('Hold').inputValue()).toBe('dummes Zeug\nQuatsch')
  await close()
})

test('a comment stands in its thread: what it answers, and what answers it', async () => {
  const talk = await plantWaiting(site, [])
  const question = await talk.comment('Who paid for it?', { status: 'PUBLISHED' })
  const answer = await talk.comment('You did.', { parent_id: question, ancestors: [question] })
  await talk.comment('I did not.', { parent_id: answer, ancestors: [question, answer], status: 'REJECTED' })
  const { page, close } = await moderator()
  await page.goto(talk.queue)
  const thread = page.getByRole('region', { name: 'The thread around it' })
  await thread.getByRole('list', { name: 'What it answers' }).getByText('Who paid for it?').waitFor()
  await thread.getByText('1 direct answer').waitFor()
  await thread.getByText('I did not.').waitFor()
  await close()
})
