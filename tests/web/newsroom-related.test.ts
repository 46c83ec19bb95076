import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { globalId } from '../helpers/ids.ts'
import { Planter } from '../helpers/plant.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { type Colleague, openColleague, tabTo } from './colleague.ts'

/** A public article: what computation found for it stays as it is while its changes wait for their release. */
const slug = 'flood-gate-vote'

let site: Site
let browser: Browser
let plant: Planter
let article: string
/** Public stories of the demonstration newsroom, by their headlines in the order in which they are suggested. */
let found: { id: string; headline: string }[]

beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  plant = new Planter(site.newsroom.db)
  article = (await rows('select id from article where slug = $1', slug))[0]?.id ?? ''
  found = await rows(
    `select id, headline from article where status = 'PUBLISHED' and id <> $1 and unpublish_at is null and embargoed_until is null
      and id not in (select story_id from related_story where article_id = $1) order by published_at limit 4`,
    article,
  )
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

beforeEach(async () => {
  await site.newsroom.db.query('delete from suggested_story where article_id = $1', [article])
  for (const [place, { id }] of found.slice(0, 3).entries()) await plant.suggest(article, id, { score: 0.9 - place / 10 })
})

async function rows(text: string, ...values: string[]): Promise<{ id: string; headline: string }[]> {
  return (await site.newsroom.db.query(text, values)).rows
}

const named = (place: number) => found[place]?.headline ?? ''

async function openRelated(name: string, options = {}): Promise<Colleague> {
  const colleague = await openColleague(browser, site, { name, ...options })
  await wish(colleague.token, { related: [], unrelated: [], suggestible: true })
  await colleague.page.goto(`/newsroom/articles/${encodeURIComponent(globalId('Manuscript', article))}`)
  await colleague.page.getByRole('tab', { name: 'Particulars' }).click()
  await list(colleague.page, 'Suggested').waitFor()
  return colleague
}

const list = (page: Page, name: string) => page.getByRole('list', { name, exact: true })
const suggestible = (page: Page) => page.getByRole('checkbox', { name: 'May be suggested beside other stories' })

/** Headlines of a list, in its order; nothing if it is not there. */
async function headlines(page: Page, name: string): Promise<string[]> {
  const texts = await list(page, name).getByRole('listitem').allTextContents()
  return texts.map((text) => found.find(({ headline }) => text.startsWith(headline))?.headline ?? text)
}

async function listsOn(page: Page) {
  return {
    related: await headlines(page, 'Related stories'),
    suggested: await headlines(page, 'Suggested'),
    excluded: await headlines(page, 'Excluded'),
  }
}

async function save(page: Page) {
  await page.keyboard.press('Control+s')
  await page.getByRole('status').getByText('Everything is saved').waitFor()
}

/** What the newsroom has saved. */
async function saved(token: string) {
  const query = `{ manuscript(id: "${globalId('Manuscript', article)}") { version suggestible related { ...H } unrelated { ...H } } }
    fragment H on Story { ... on Manuscript { headline } ... on Article { headline } }`
  const { body } = await site.newsroom.askAs(token, query)
  type Heads = { headline: string }[]
  const { manuscript } = body.data as { manuscript: { version: number; suggestible: boolean; related: Heads; unrelated: Heads } }
  const names = (heads: Heads) => heads.map(({ headline }) => headline)
  return { ...manuscript, related: names(manuscript.related), unrelated: names(manuscript.unrelated) }
}

/** Says something about related stories past the page. */
async function wish(token: string, input: object) {
  const mutation =
    'mutation($id: ID!, $version: Int!, $input: ReviseArticleInput!) { reviseArticle(id: $id, version: $version, input: $input) { id } }'
  const { version } = await saved(token)
  const { body } = await site.newsroom.askAs(token, mutation, { id: globalId('Manuscript', article), version, input })
  expect(body.errors).toBeUndefined()
}

test('what was found is pinned, put in order, excluded and allowed again, and the article opted out; all of it is there after a reload', async () => {
  const { page, token, troubles, close } = await openRelated('Ada')
  expect(await listsOn(page)).toEqual({ related: [], suggested: [named(0), named(1), named(2)], excluded: [] })
  await list(page, 'Suggested').getByText('Both are about harbour, levy').first().waitFor()

  await page.getByRole('button', { name: `Pin: ${named(0)}` }).click()
  await page.getByRole('button', { name: `Exclude: ${named(1)}` }).click()
  expect(await listsOn(page)).toEqual({ related: [named(0)], suggested: [named(2)], excluded: [named(1)] })
  await page.getByRole('button', { name: `Pin: ${named(2)}` }).click()
  await page.getByRole('button', { name: `Move ${named(2)} up` }).click()
  await suggestible(page).uncheck()
  const chosen = { related: [named(2), named(0)], suggested: [], excluded: [named(1)] }
  expect(await listsOn(page)).toEqual(chosen)
  await page.getByText('There is nothing else.').waitFor()
  await save(page)
  expect(await saved(token)).toMatchObject({ related: chosen.related, unrelated: chosen.excluded, suggestible: false })

  // What was asked after the save is answered before the page goes away.
  await page.waitForLoadState('networkidle')
  await page.reload()
  await page.getByRole('tab', { name: 'Particulars' }).click()
  await list(page, 'Excluded').waitFor()
  await page.getByText('There is nothing else.').waitFor()
  expect(await listsOn(page)).toEqual(chosen)
  expect(await suggestible(page).isChecked()).toBe(false)

  await page.getByRole('button', { name: `Allow again: ${named(1)}` }).click()
  await page.getByRole('button', { name: `Take ${named(0)} out` }).click()
  await suggestible(page).check()
  expect(await listsOn(page)).toEqual({ related: [named(2)], suggested: [named(0), named(1)], excluded: [] })
  await save(page)
  expect(await saved(token)).toMatchObject({ related: [named(2)], unrelated: [], suggestible: true })
  expect(troubles).toEqual([])
  await close()
})

test('the same by keyboard alone: the focus goes on to the next story, and what was done is said', async () => {
  const { page, token, close } = await openRelated('Ben', { viewport: { width: 360, height: 740 } })
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)
  const said = (words: string) => page.getByRole('status').getByText(words, { exact: true }).waitFor()
  await page.getByRole('tab', { name: 'Particulars' }).focus()
  await tabTo(page, `Pin: ${named(0)}`)
  await page.keyboard.press('Enter')
  await said(`${named(0)} is related story number 1 now.`)
  expect(await focused()).toBe(`Pin: ${named(1)}`)
  await page.keyboard.press('Enter')
  await said(`${named(1)} is related story number 2 now.`)
  await tabTo(page, `Exclude: ${named(2)}`)
  await page.keyboard.press('Space')
  await said(`${named(2)} is excluded.`)
  // The list is empty: its heading is what is left of it.
  expect(await focused()).toBe('Suggested')
  await tabTo(page, `Allow again: ${named(2)}`)
  await page.keyboard.press('Enter')
  await said(`${named(2)} may be suggested again.`)
  await tabTo(page, 'May be suggested beside other stories')
  await page.keyboard.press('Space')
  await page.getByRole('tab', { name: 'Particulars' }).focus()
  await tabTo(page, `Move ${named(1)} up`)
  await page.keyboard.press('Enter')
  await said(`${named(1)} is number 1 of 2 now.`)
  expect(await focused()).toBe(`Move ${named(1)} down`)
  await save(page)
  expect(await saved(token)).toMatchObject({ related: [named(1), named(0)], unrelated: [], suggestible: false })
  await close()
})

test('what is found anew is there after a save, without a reload, and the focus stays', async () => {
  const { page, close } = await openRelated('Cleo')
  await plant.suggest(article, found[3]?.id ?? '', { score: 0.1, kind: 'SAME_SERIES', terms: [] })
  const button = page.getByRole('button', { name: `Exclude: ${named(0)}` })
  await button.focus()
  expect(await headlines(page, 'Suggested')).toEqual([named(0), named(1), named(2)])
  await suggestible(page).uncheck()
  await button.focus()
  await save(page)
  await list(page, 'Suggested').getByText('Part of the same series').waitFor()
  expect(await headlines(page, 'Suggested')).toEqual([named(0), named(1), named(2), named(3)])
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  await close()
})

test('revisions tell which stories were excluded, and that the article was opted out', async () => {
  const { page, token, close } = await openRelated('Dora')
  await wish(token, { unrelated: [globalId('Article', found[0]?.id ?? '')], suggestible: false })
  await page.reload()
  await page.getByRole('tab', { name: 'Revisions' }).click()
  const excluded = page.getByRole('region', { name: 'Excluded stories, changes' })
  await excluded.waitFor()
  expect(await excluded.locator('ins').allTextContents()).toEqual([named(0)])
  expect(await page.getByRole('region', { name: 'Suggested elsewhere, changes' }).locator('ins').allTextContents()).toEqual(['No'])
  await page.getByText('excluded stories, suggested elsewhere').first().waitFor()
  await close()
})

test('what a colleague has excluded meanwhile is shown before anything is put on top of it', async () => {
  const { page, token, close } = await openRelated('Ezra')
  await wish(token, { unrelated: [globalId('Article', found[1]?.id ?? '')] })
  await page.getByRole('button', { name: `Pin: ${named(0)}` }).click()
  await page.keyboard.press('Control+s')
  await page.getByRole('button', { name: 'Put mine on top' }).click()
  await page.getByRole('status').getByText('Everything is saved').waitFor()
  expect(await listsOn(page)).toEqual({ related: [named(0)], suggested: [named(2)], excluded: [named(1)] })
  expect(await saved(token)).toMatchObject({ related: [named(0)], unrelated: [named(1)] })
  await close()
})
