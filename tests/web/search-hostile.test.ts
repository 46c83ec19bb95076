import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { Desk, of } from '../helpers/desk.ts'
import { globalId } from '../helpers/ids.ts'
import { Planter } from '../helpers/plant.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { openReader } from './reader.ts'
import { vectors } from './vectors.ts'

const attack = (place: string) =>
  `kelpie ${place}</title></textarea></mark><script>owned("${place}")</script><img src=x onerror="owned('${place}')"> ` +
  `" onmouseover="owned('${place}')" x="' <svg onload=owned()> &lt;b&gt; kelpie`

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  await publish()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** An article that says what no page may do, written by an editor like any other: so it is found like any other. */
async function publish(): Promise<void> {
  const { newsroom } = site
  const plant = new Planter(newsroom.db)
  const desk = new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR' })))
  const section = await plant.section({ slug: 'hostile', name: attack('section') })
  const tag = globalId('Tag', await plant.tag({ slug: 'hostile', name: attack('tag') }))
  const author = globalId('Author', await plant.author({ slug: 'hostile', name: attack('author') }))
  for (const standfirst of [attack('standfirst'), 'Another standfirst']) {
    const text = [{ text: attack('body') }]
    const written = {
      headline: attack('headline'),
      standfirst,
      tags: [tag],
      bylines: [{ author, role: 'WRITER' }],
      body: [{ paragraph: { text } }],
    }
    await desk.does('publishArticle', of(await desk.begins(section, written)))
  }
}

describe('markup in a text that was found is text', () => {
  test.each([
    ['under the policy of the site', false],
    ['even in a browser that knows no such policy', true],
  ])('%s', async (_, bypassCSP) => {
    const { page, troubles, close } = await openReader(browser, site.url, { bypassCSP })
    const owned: string[] = []
    await page.exposeFunction('owned', (place: string) => owned.push(place))
    await page.goto('/search?q=kelpie', { waitUntil: 'networkidle' })
    const main = page.locator('main')
    expect(await page.locator('main article').count()).toBe(2)
    // Marks stand within it, so that it is compared without them.
    for (const place of ['headline', 'standfirst', 'tag', 'author', 'section'])
      expect(await main.textContent(), place).toContain(attack(place))
    expect(await main.textContent()).toContain('kelpie body</title></textarea></mark><script>')
    expect((await main.locator('mark').allTextContents()).every((mark) => mark === 'kelpie')).toBe(true)
    expect(await main.locator('mark').count()).toBeGreaterThan(10)
    expect(await page.locator('main :is(script, svg, img, [onerror], [onmouseover]), mark *').count()).toBe(0)
    await main.locator('article').first().hover()
    expect([owned, troubles]).toEqual([[], []])
    await close()
  })

  test('also among what is suggested while somebody writes', async () => {
    const { page, troubles, close } = await openReader(browser, site.url, { bypassCSP: true })
    const owned: string[] = []
    await page.exposeFunction('owned', (place: string) => owned.push(place))
    await page.goto('/search', { waitUntil: 'networkidle' })
    await page.getByLabel('Words to find').pressSequentially('kelpie')
    const option = page.getByRole('option').first()
    await option.waitFor()
    expect(await option.textContent()).toBe(attack('headline'))
    expect(await option.locator('*').count()).toBe(0)
    expect([owned, troubles]).toEqual([[], []])
    await close()
  })
})

test('markup that is searched for is text: in the form, in the heading, in the title', async () => {
  const { page, close } = await openReader(browser, site.url, { bypassCSP: true })
  const owned: string[] = []
  await page.exposeFunction('owned', (place: string) => owned.push(place))
  for (const vector of vectors) {
    const reply = await page.goto(`/search?${new URLSearchParams({ q: vector, section: vector, tag: vector })}`)
    expect([vector, reply?.status()]).toEqual([vector, 200])
    expect(await page.getByLabel('Words to find').inputValue()).toBe(vector)
    expect(await page.locator('h1').textContent()).toBe(`Nothing found for “${vector}”`)
    expect(await page.title()).toContain(`“${vector}”`)
    expect(await page.locator('main :is(script, svg, img, iframe, style, [onerror], [onfocus], [autofocus])').count(), vector).toBe(0)
  }
  expect(owned).toEqual([])
  await close()
})
