import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articlePage } from '../helpers/article-page.ts'
import { openBrowser } from '../helpers/browser.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { kinds, sizes } from './kinds.ts'
import { openReader } from './reader.ts'

interface Told {
  article: {
    headline: string
    standfirst: string
    commentCount: number
    tags: { slug: string; name: string }[]
    bylines: { author: { name: string; biography: string } }[]
    corrections: { text: string }[]
    related: { edges: { reason: { text: string }; node: { slug: string; headline: string } }[] }
    hero: { caption: string; image: { credits: { display: string }[] } }
    comments: { nodes: { body: string; author: { name: string } }[] }
  }
}

let site: Site
let browser: Browser
let page: Page
let told: Told['article']
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  page = (await openReader(browser, site.url, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })).page
  await page.goto(kinds.article)
  const query = articlePage.replaceAll('body(format: HTML)', 'body')
  told = (await site.newsroom.read<Told>(query, { slug: 'harbour-summit-two-captains' })).article
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const wordsOf = async (selector: string) => (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())

test('everything that the paper knows about the article stands on its page, in the order in which it is read', async () => {
  const [shown = ''] = (await wordsOf('main')).map((text) => text.toLowerCase())
  const order = [
    'Harbour',
    told.headline,
    told.standfirst,
    'By Strandline Agency',
    'Edited by The Courier Desk',
    '18 November 2026',
    'Updated 19 November 2026',
    told.hero.caption,
    told.hero.image.credits[0]?.display ?? 'no credit',
    'The landlady of the Half Tide',
    'neither port has it.',
    'Related stories',
    'What a harbour pilot does at four in the morning',
    'What they are considering',
    'On opposite sides of the table',
    "(Left) Wrenmouth's captain (WNP via STRANDLINE)",
    "(Right) Thornsea's captain (Orla Venwick/ECP/Coastline Images)",
    'Henrike Salvesby, for Wrenmouth',
    'You cannot share a lifebelt by the hour',
    'The arithmetic of one boat',
    'That leaves seven.',
    'Ruben Stallwick, harbour captain of Thornsea',
    'Strandline Video',
    'no pilot to wait more than forty minutes',
    'The note was signed by all seven.',
    'Pilotage jobs a year',
    'some 56 tonnes of CO2',
    'Sat 21 Nov 2026',
    'Nineteen minutes is not long.',
    'Strandline’s first report',
    'By four o’clock',
    'then for her part she',
    'This is an excerpt',
    'Read on at Strandline Agency',
    '17 November',
    '© Strandline Agency, excerpt by arrangement',
    ...told.corrections.map(({ text }) => text),
    ...told.tags.map(({ name }) => name),
    ...told.bylines.map(({ author }) => author.biography.split('\n')[0] ?? ''),
    'Read next',
    ...told.related.edges.flatMap(({ node }) => [node.headline]),
    `${told.commentCount} comments`,
    told.comments.nodes[0]?.body.split('\n')[0] ?? 'no comment',
  ].map((words) => words.replace(/\s+/g, ' ').toLowerCase())
  let at = 0
  for (const words of order) {
    const found = shown.indexOf(words, at)
    expect(found, `"${words}" after "…${shown.slice(Math.max(0, at - 60), at)}"`).toBeGreaterThanOrEqual(0)
    at = found + words.length
  }
})

test('related stories stand between two paragraphs of the text', async () => {
  const aside = page.locator('main aside').filter({ hasText: 'Related stories' })
  const around = await aside.evaluate((element) =>
    [element.previousElementSibling, element.nextElementSibling].map((one) => one?.outerHTML.slice(0, 2)),
  )
  expect(around).toEqual(['<p', '<p'])
  const slugs = await aside.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(slugs).toEqual(['/articles/pilots-hours', '/articles/herring-return', '/articles/oyster-clock'])
})

describe('two pictures under one caption', () => {
  const pair = () => page.locator('figure').filter({ hasText: 'On opposite sides of the table' })

  test.each(sizes)('stand side by side, the left one on the left, $width px wide', async (viewport) => {
    await page.setViewportSize(viewport)
    expect(await pair().locator('img').count()).toBe(2)
    expect(await pair().locator('figcaption').count()).toBe(1)
    const boxOf = async (selector: string) => (await pair().locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const [left, right, caption] = [await boxOf('img >> nth=0'), await boxOf('img >> nth=1'), await boxOf('figcaption')]
    expect(Math.abs(left.y - right.y)).toBeLessThan(2)
    expect(left.width).toBeGreaterThan(100)
    expect(right.x).toBeGreaterThanOrEqual(left.x + left.width)
    expect(caption.y).toBeGreaterThanOrEqual(Math.max(left.y + left.height, right.y + right.height))
    const alts = await pair()
      .locator('img')
      .evaluateAll((images) => images.map((image) => image.getAttribute('alt')))
    expect(new Set(alts).size).toBe(2)
  })

  test('each have the credit that belongs to them, as it was printed', async () => {
    const caption = (await pair().locator('figcaption').allTextContents()).join()
    expect(caption).toContain("(Left) Wrenmouth's captain (WNP via STRANDLINE)")
    expect(caption).toContain("(Right) Thornsea's captain (Orla Venwick/ECP/Coastline Images)")
    expect(caption.match(/Left/g)).toHaveLength(1)
  })
})

describe('a text that was taken from elsewhere', () => {
  test('stops where it stops, says so, and leads to where it goes on', async () => {
    const notice = page.locator('#source')
    expect((await wordsOf('#source'))[0]).toMatch(/^This is an excerpt Our copy ends here\. Read on at Strandline Agency\./)
    expect(await notice.locator('a').getAttribute('href')).toBe('https://strandline.example/2026/11/harbour-summit')
    expect(await page.locator('header a[href="#source"]').textContent()).toBe('Excerpt')
  })

  test('does not look like an excerpt when it is none', async () => {
    const html = await (await fetch(site.url + kinds.discussion)).text()
    expect(html).not.toContain('id="source"')
  })
})

test('every correction has its date, above the text and below it', async () => {
  const corrections = page.locator('#corrections li')
  expect(await corrections.count()).toBe(2)
  expect(await corrections.locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))).toEqual([
    '2026-11-18T14:20:00.000Z',
    '2026-11-19T08:10:00.000Z',
  ])
  expect(await wordsOf('#corrections li strong')).toEqual(['Correction, 18 November:', 'Clarification, 19 November:'])
  expect(await page.locator('header a[href="#corrections"]').textContent()).toBe('2 corrections')
})

test('authors, section and tags lead to their pages', async () => {
  const linked = await page
    .locator('main article')
    .first()
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  for (const path of [
    '/sections/harbour',
    '/authors/strandline',
    '/authors/courier-desk',
    ...told.tags.map(({ slug }) => `/tags/${slug}`),
  ]) {
    expect(linked).toContain(path)
  }
  expect(await page.locator('a[rel="tag"]').allInnerTexts()).toEqual(told.tags.map(({ name }) => name))
})

test('stories to read next are those that the editors chose, with the reason', async () => {
  const next = page.locator('#related')
  const slugs = await next.locator('h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)))
  expect(slugs).toEqual(told.related.edges.map(({ node }) => node.slug))
  expect(slugs.slice(0, 5)).toEqual(['pilots-hours', 'long-mole-closed', 'skell-ferry-winter', 'flood-gate-vote', 'thornsea-derby-preview'])
  for (const { reason } of told.related.edges) expect(await next.textContent()).toContain(reason.text)
})

test('marks, lists, quotations, tables and code keep what they mean', async () => {
  const meanings = {
    strong: 'two engines, three wheelhouses and one sinking',
    em: 'Wagtail',
    code: 'DIFF',
    s: 'Thornsea',
    sup: '3',
    sub: '2',
    'blockquote >> nth=0': 'You cannot share a lifebelt',
    'ul li': 'no pilot to wait',
    'table th[scope="col"]': 'Wrenmouth',
    pre: 'Metres above chart datum',
    hr: '',
    h2: 'The arithmetic of one boat',
    'aside >> nth=1': 'nine nautical miles',
    'a[href^="https://video.example/"]': 'The Wagtail puts a pilot aboard',
  }
  const text = page.locator('main > article').first()
  for (const [selector, words] of Object.entries(meanings)) {
    const found = (await text.locator(selector).allTextContents()).join(' ')
    expect(await text.locator(selector).count(), selector).toBeGreaterThan(0)
    expect(found, selector).toContain(words)
  }
  const code = (await page.locator('pre').allTextContents()).join()
  expect(code.split('\n').filter((line) => /^(High|Low) water/.test(line))).toHaveLength(4)
})

test('comments stand with their names and what was answered', async () => {
  const names = await page.locator('#comments article > header p:first-child').allInnerTexts()
  for (const { author } of told.comments.nodes) expect(names).toContain(author.name)
  expect(await page.locator('#comments h2').textContent()).toBe(`${told.commentCount} comments`)
})
