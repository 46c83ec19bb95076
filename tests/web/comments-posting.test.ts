import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { tagsOf, wordsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { openReader } from './reader.ts'
import { open, openTalker, plantTalk, readersOnly, type Talk } from './talking.ts'

let site: Site
let browser: Browser
let talk: Talk
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  talk = await plantTalk(site)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const bytesOf = async (path: string) => (await fetch(site.url + path)).text()
const remark = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text }).last()

async function write(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('Your comment').fill(text)
  await press(page, 'Post the comment')
}

describe('without scripts', () => {
  test('somebody whom the paper knows comments, is answered, changes what they wrote and takes it back', async () => {
    const vera = await openTalker(browser, talk, { name: 'Vera Quayle' })
    const otto = await openTalker(browser, talk, { name: 'Otto Brandt' })
    await write(vera.page, open, 'At last: see https://ferry.example/times for the *new* times.')
    expect(new URL(vera.page.url()).pathname).toMatch(/^\/articles\/night-ferry\/comments\/[^/]+$/)
    const [id] = new URL(vera.page.url()).pathname.split('/').slice(-1)
    expect(decodeURIComponent(new URL(vera.page.url()).hash)).toBe(`#${decodeURIComponent(id ?? '')}`)
    expect(await vera.page.getByRole('link', { name: 'https://ferry.example/times' }).getAttribute('rel')).toBe('ugc nofollow')

    await otto.page.goto(open)
    await otto.page.getByRole('link', { name: 'Reply to Vera Quayle' }).click()
    await otto.page.getByLabel('Your reply').fill('I was on board.')
    await press(otto.page, 'Post the reply')
    expect(await otto.page.locator('#thread').textContent()).toContain('At last')

    await vera.page.goto(open)
    expect(await remark(vera.page, 'I was on board.').count()).toBe(1)
    await vera.page.getByRole('link', { name: 'Edit your comment' }).click()
    await vera.page.getByLabel('Your comment').fill('At last, and on time.')
    await press(vera.page, 'Keep the change')
    expect(await remark(vera.page, 'At last, and on time.').textContent()).toContain('edited')

    await vera.page.getByRole('link', { name: 'Withdraw your comment' }).first().click()
    await press(vera.page, 'Withdraw it')
    expect(new URL(vera.page.url()).hash).toBe('#comments')
    const words = wordsOf(await bytesOf(open))
    expect(words).toContain('Withdrawn by its author')
    expect(words).toContain('I was on board.')
    expect(words).not.toMatch(/At last|Vera Quayle/)
    expect([...vera.troubles, ...otto.troubles]).toEqual([])
    await vera.close()
    await otto.close()
  })

  test('a guest comments under a name; what waits is theirs alone, after a reload too, and ten seconds later', async () => {
    const before = await bytesOf(open)
    const guest = await openReader(browser, site.url, { javaScriptEnabled: false })
    await guest.page.goto(open)
    await guest.page.getByLabel('Name').fill('Passing Mariner')
    await guest.page.getByLabel('Your comment').fill('My first words here.')
    await press(guest.page, 'Post the comment')
    const thread = guest.page.url()
    const began = Date.now()
    await expect.poll(() => seen(guest.page, thread), { timeout: 20_000, interval: 2_000 }).toContain('Waiting for a moderator')
    await expect
      .poll(async () => Date.now() - began > 10_000 && (await seen(guest.page, thread)), { timeout: 20_000, interval: 1_000 })
      .toContain('Waiting for a moderator')
    for (const path of [open, thread]) expect(await seen(guest.page, path)).toContain('My first words here.')

    const other = await openReader(browser, site.url, { javaScriptEnabled: false })
    expect((await other.page.goto(thread))?.status()).toBe(404)
    expect(await seen(other.page, open)).not.toContain('My first words here.')
    expect(await bytesOf(open)).toBe(before)
    const own = await guest.page.goto(open)
    expect([own?.headers()['cache-control'], own?.headers().vary]).toEqual(['private, no-store', 'cookie, accept-encoding'])
    expect(guest.troubles).toEqual([])
    await guest.close()
    await other.close()
  })

  test('the first comment of a reader waits, and says why; a moderator lets it out', async () => {
    const reader = await openTalker(browser, talk, { name: 'New Reader', fresh: true })
    await write(reader.page, readersOnly, 'I am new here.')
    expect(await remark(reader.page, 'I am new here.').textContent()).toContain('because it is your first one here')
    expect(await bytesOf(readersOnly)).not.toContain('I am new here.')
    await site.newsroom.db.query(`update comment set status = 'PUBLISHED', published_at = posted_at where text = 'I am new here.'`)
    expect(await bytesOf(readersOnly)).toContain('I am new here.')
    await reader.close()
  })

  test('who is not signed in is led to sign in, and back', async () => {
    const { page, close } = await openReader(browser, site.url, { javaScriptEnabled: false })
    await page.goto(readersOnly)
    expect(await page.getByLabel('Your comment').count()).toBe(0)
    await page.getByRole('link', { name: 'Sign in to comment' }).click()
    expect(new URL(page.url()).searchParams.get('next')).toBe(`${readersOnly}#comments`)
    await close()
  })

  test('a reader reports a comment, and is thanked', async () => {
    await talk.plant.comment({ article_id: talk.keys.open, text: 'Buy my boats.', commenter_name: 'Seller' })
    const reader = await openTalker(browser, talk, { name: 'Watchful' })
    await reader.page.goto(open)
    await reader.page.getByRole('link', { name: 'Report the comment by Seller' }).click()
    await reader.page.getByLabel('It sells something').check()
    await reader.page.getByLabel('In your words').fill('Third time today.')
    await press(reader.page, 'Report it')
    expect(await reader.page.locator('h1').textContent()).toBe('Thank you')
    const { rows } = await site.newsroom.db.query('select reason, text from comment_report')
    expect(rows).toEqual([{ reason: 'SPAM', text: 'Third time today.' }])
    await reader.close()
  })
})

test('the form on a page that everybody shares is the same for everybody', async () => {
  const [one, other] = [await bytesOf(open), await bytesOf(open)]
  expect(one).toBe(other)
  expect(tagsOf(one, 'textarea')).toHaveLength(1)
  expect(tagsOf(one, 'input').map(({ attributes }) => attributes.name)).toEqual(['article', 'name'])
})

async function seen(page: Page, path: string): Promise<string> {
  await page.goto(path)
  return (await page.locator('main').textContent()) ?? ''
}
