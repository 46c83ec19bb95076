import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { looks, rules } from './kinds.ts'
import { openReader, type Reader } from './reader.ts'

let site: Site
let browser: Browser
let reader: Reader
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Somebody at the form, whose clock stands still until the test lets time go by. */
beforeEach(async () => {
  reader = await openReader(browser, site.url)
  await reader.page.clock.install()
  await reader.page.goto('/search', { waitUntil: 'networkidle' })
  await reader.page.clock.pauseAt(Date.now() + 60_000)
  return () => reader.close()
})

const field = (page: Page) => page.getByLabel('Words to find')
const options = (page: Page) => page.getByRole('option')

/** Everything that the browser asks the API. */
function questions(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(String(request.postDataJSON().variables.query))
  })
  return asked
}

/** Somebody who writes, and then stops to think. */
async function write(page: Page, text: string): Promise<void> {
  await field(page).pressSequentially(text)
  await page.clock.runFor(1_000)
}

const headlines = async (text: string) => {
  const query = 'query($q: String!) { search(query: $q, first: 6) { nodes { headline slug } } }'
  const { search } = await site.newsroom.read<{ search: { nodes: { headline: string; slug: string }[] } }>(query, { q: text })
  return search.nodes
}

describe('while somebody writes', () => {
  test('stories are named, once they pause, and only for what they wrote last', async () => {
    const { page, troubles } = reader
    const asked = questions(page)
    await write(page, 'harbo')
    await options(page).first().waitFor()
    const expected = await headlines('harbo')
    expect(expected).toHaveLength(6)
    expect(await options(page).allTextContents()).toEqual(expected.map(({ headline }) => headline))
    expect(asked).toEqual(['harbo'])
    expect(await page.getByRole('status').textContent()).toBe('6 stories, to be reached with the arrow keys')
    expect(troubles).toEqual([])
  })

  test('a question is dropped when they write on, so that no late answer replaces a later one', async () => {
    const { page } = reader
    const isFor = (text: string) => (request: Request) => request.postDataJSON()?.variables?.query === text
    await page.route('**/graphql', async (route) => {
      // The first one is never answered.
      if (!isFor('ferry')(route.request())) await route.continue()
    })
    const asked = page.waitForEvent('request', isFor('ferry'))
    await write(page, 'ferry')
    await asked
    const dropped = page.waitForEvent('requestfailed', isFor('ferry'))
    await field(page).fill('')
    await dropped
    await write(page, 'council')
    await options(page).first().waitFor()
    expect(await options(page).allTextContents()).toEqual((await headlines('council')).map(({ headline }) => headline))
  })

  test('nothing is asked for a letter alone, or for none', async () => {
    const { page } = reader
    const asked = questions(page)
    await write(page, 'h')
    await write(page, ' ')
    expect(asked).toEqual([])
    expect(await page.getByRole('listbox').count()).toBe(0)
    await field(page).fill('')
    await write(page, 'harbour')
    await options(page).first().waitFor()
    await field(page).fill('')
    expect(await page.getByRole('listbox').count()).toBe(0)
  })

  test('nothing is said where nothing is found, and a failure is none of their business', async () => {
    const { page } = reader
    await write(page, 'zzzzzz')
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('listbox').count()).toBe(0)
    for (const answer of [
      { status: 503, body: '{"errors":[{}]}' },
      { status: 200, body: '{"data":null}' },
      { status: 502, body: '<html>' },
      undefined,
    ]) {
      await page.route('**/graphql', (route) => (answer ? route.fulfill(answer) : route.abort()))
      const answered = answer ? page.waitForEvent('requestfinished') : page.waitForEvent('requestfailed')
      await write(page, 'a')
      await answered
      expect(await page.getByRole('listbox').count()).toBe(0)
      expect(await page.getByRole('status').textContent()).toBe('')
    }
    await field(page).fill('council')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=council')
  })
})

describe('by keyboard', () => {
  const active = async (page: Page) => {
    const input = field(page)
    const [id, expanded, list] = [
      await input.getAttribute('aria-activedescendant'),
      await input.getAttribute('aria-expanded'),
      await input.getAttribute('aria-controls'),
    ]
    const chosen = await page.locator('[aria-selected=true]').evaluateAll((all) => all.map((one) => [one.id, one.parentElement?.id]))
    return { id, expanded, list, chosen, focused: await input.evaluate((one) => one === document.activeElement) }
  }

  test('the stories are a list that belongs to the field, which keeps the focus', async () => {
    const { page } = reader
    expect(await field(page).getAttribute('role')).toBe('combobox')
    expect(await active(page)).toMatchObject({ id: null, expanded: 'false', chosen: [] })
    await write(page, 'harbour')
    await options(page).first().waitFor()
    expect(await active(page)).toMatchObject({ id: null, expanded: 'true', chosen: [], focused: true })
    const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id))
    const list = await page.getByRole('listbox', { name: 'Stories' }).getAttribute('id')
    for (const [key, place] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', -1],
      ['ArrowUp', 5],
      ['ArrowDown', -1],
    ] as const) {
      await page.keyboard.press(key)
      const id = ids[place] ?? null
      expect(await active(page)).toEqual({ id, expanded: 'true', list, chosen: id ? [[id, list]] : [], focused: true })
    }
  })

  test('Enter opens the one that was chosen, and sends the form where none was', async () => {
    const { page, troubles } = reader
    await write(page, 'harbour')
    await options(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const second = (await headlines('harbour'))[1]
    await page.waitForURL(`**/articles/${second?.slug}`)
    await page.goto('/search')
    await write(page, 'harbour')
    await options(page).first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=harbour')
    expect(troubles).toEqual([])
  })

  test('Escape puts the list away and leaves what was written; so does whoever goes on', async () => {
    const { page } = reader
    await write(page, 'harbour')
    await options(page).first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('listbox').count()).toBe(0)
    expect([await field(page).inputValue(), (await active(page)).expanded]).toEqual(['harbour', 'false'])
    await write(page, ' ')
    await options(page).first().waitFor()
    await page.keyboard.press('Tab')
    expect(await page.getByRole('listbox').count()).toBe(0)
  })
})

test('with a pointer a story is opened like any link', async () => {
  const { page, troubles } = reader
  await write(page, 'harbour')
  await options(page).nth(2).click()
  await page.waitForURL(`**/articles/${(await headlines('harbour'))[2]?.slug}`)
  expect(troubles).toEqual([])
})

test('nothing is asked of a page on which nobody writes', async () => {
  const { page } = reader
  const asked = questions(page)
  await page.goto('/search?q=harbour', { waitUntil: 'networkidle' })
  await page.clock.runFor(10_000)
  expect(asked).toEqual([])
})

test('axe finds nothing while stories are being offered, at any width, in any light', async () => {
  const { page } = reader
  await write(page, 'harbour')
  await options(page).first().waitFor()
  await page.keyboard.press('ArrowDown')
  // What looks at the page needs time itself.
  await page.clock.resume()
  for (const { colorScheme, width, height } of looks) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    const axe = new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
    const { violations } = await axe.analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
    const { right } = (await page.getByRole('listbox').evaluate((list) => list.getBoundingClientRect().toJSON())) as DOMRect
    expect(right).toBeLessThanOrEqual(width)
  }
})
