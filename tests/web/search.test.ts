import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { headOf, innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { openReader } from './reader.ts'

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

async function read(path: string) {
  const reply = await fetch(site.url + path, { redirect: 'manual' })
  const html = await reply.text()
  return { status: reply.status, headers: reply.headers, html, title: wordsOf(innerOf(html, 'h1').join()) }
}

const q = (text: string) => `/search?${new URLSearchParams({ q: text })}`

interface Found {
  totalCount: number
  suggestion: string | null
  facets: { kind: string; values: { value: string; label: string; count: number }[] }[]
  edges: { node: { slug: string; headline: string }; highlights: { field: string; fragments: Fragment[] }[] }[]
}

interface Fragment {
  text: string
  ranges: { start: number; end: number }[]
}

/** What the API finds: `narrowing` as in GraphQL. */
async function found(text: string, narrowing = ''): Promise<Found> {
  const fields = `totalCount suggestion facets { kind values { value label count } }
    edges { node { slug headline } highlights { field fragments { text ranges { start end } } } }`
  const query = `query($q: String!) { search(query: $q, first: 100${narrowing && `, filter: { ${narrowing} }`}) { ${fields} } }`
  return (await site.newsroom.read<{ search: Found }>(query, { q: text })).search
}

const slugsOn = (page: Page) =>
  page
    .locator('main article h2 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.replace('/articles/', '')))

const headline = (page: Page) => page.locator('h1').textContent()

describe('whoever has no scripts', () => {
  test('comes from any page to the form, from there to what is found, and through all of it', async () => {
    const { page, troubles, close } = await openReader(browser, site.url, { javaScriptEnabled: false })
    await page.goto('/sections/town')
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    expect(new URL(page.url()).pathname).toBe('/search')
    await page.getByRole('searchbox', { name: 'Words to find' }).fill('harbour')
    await page.keyboard.press('Enter')

    const all = await found('harbour')
    expect(all.totalCount).toBeGreaterThan(20)
    expect(await headline(page)).toBe(`${all.totalCount} articles found for “harbour”`)
    expect(await page.getByRole('searchbox').inputValue()).toBe('harbour')
    const first = await slugsOn(page)
    await page.getByRole('link', { name: 'More results' }).click()
    const second = await slugsOn(page)
    expect(first).toHaveLength(20)
    expect([...first, ...second]).toEqual(all.edges.map(({ node }) => node.slug))
    expect(await headline(page)).toBe(`${all.totalCount} articles found for “harbour”`)
    expect(await page.getByRole('link', { name: 'More results' }).count()).toBe(0)
    await page.getByRole('link', { name: 'First page' }).click()
    expect(await slugsOn(page)).toEqual(first)
    expect(await page.getByRole('link', { name: 'First page' }).count()).toBe(0)
    expect(troubles).toEqual([])
    await close()
  })

  test('narrows what was found down, value by value, and back again', async () => {
    const { page, troubles, close } = await openReader(browser, site.url, { javaScriptEnabled: false })
    await page.goto(q('harbour'))
    const facets = page.getByRole('navigation', { name: 'Narrow down' })
    await facets.getByRole('link', { name: 'Storm', exact: true }).click()
    const storms = await found('harbour', 'tag: "storm"')
    expect(await headline(page)).toBe(`${storms.totalCount} articles found for “harbour”`)
    expect(await slugsOn(page)).toEqual(storms.edges.map(({ node }) => node.slug))
    await facets.getByRole('link', { name: 'Harbour', exact: true }).click()
    const both = await found('harbour', 'tag: "storm", section: "harbour"')
    expect(await slugsOn(page)).toEqual(both.edges.map(({ node }) => node.slug))

    const chosen = page.getByRole('navigation', { name: 'Narrowed down to' }).getByRole('link')
    const told = await chosen.evaluateAll((links) => links.map((link) => [link.textContent, link.ariaLabel, link.ariaCurrent]))
    expect(told).toEqual([
      ['Section: Harbour ×', 'Remove Section: Harbour', 'true'],
      ['Subject: Storm ×', 'Remove Subject: Storm', 'true'],
    ])
    await page.getByRole('button', { name: 'Search' }).click()
    expect(await slugsOn(page)).toEqual(both.edges.map(({ node }) => node.slug))
    await page.getByRole('link', { name: 'Remove Subject: Storm' }).click()
    await page.getByRole('link', { name: 'Remove Section: Harbour' }).click()
    expect(new URL(page.url()).search).toBe('?q=harbour')
    expect(troubles).toEqual([])
    await close()
  })

  test('is led to what they may have meant', async () => {
    const { suggestion } = await found('harbuor')
    const { page, close } = await openReader(browser, site.url, { javaScriptEnabled: false })
    await page.goto(q('harbuor'))
    expect(await headline(page)).toBe('Nothing found for “harbuor”')
    expect(await page.getByText('Did you mean').textContent()).toBe(`Did you mean ${suggestion}?`)
    await page
      .getByRole('main')
      .getByRole('link', { name: suggestion ?? '' })
      .click()
    expect(await headline(page)).toMatch(/^\d+ articles found for “harbour”$/)
    await close()
  })
})

describe('the page of what was found', () => {
  test('says how many there are where it is heard first: in its title, and in its heading', async () => {
    const { totalCount } = await found('flood gate')
    const { html, title } = await read(q('flood gate'))
    expect(title).toBe(`${totalCount} articles found for “flood gate”`)
    expect(innerOf(html, 'title').map(wordsOf)).toEqual([`${title} — The Wrenmouth Courier`])
    expect((await read(`${q('ferry')}&section=none`)).title).toBe('Nothing found for “ferry”')
    const one = (await found('lantern')).edges.map(({ node }) => node.headline)
    expect((await read(q(`"${one[0]}"`))).title).toBe(`1 article found for “"${one[0]}"”`)
  })

  test.each(['flood gate', 'captain', 'isolde', '"long mole" -ferry', 'storm or levy'])(
    'marks what was found, and nothing else: %s',
    async (text) => {
      const { page, close } = await openReader(browser, site.url)
      await page.goto(q(text))
      const printed = await page.locator('main article').evaluateAll((articles) =>
        articles.map((article) => {
          for (const mark of article.querySelectorAll('mark')) mark.replaceWith(`«${mark.textContent}»`)
          return { headline: article.querySelector('h2')?.textContent, whole: article.textContent }
        }),
      )
      const { edges } = await found(text)
      expect(edges.length).toBeGreaterThan(1)
      for (const [place, { node, highlights }] of edges.slice(0, 20).entries()) {
        const inHeadline = highlights.find(({ field }) => field === 'HEADLINE')
        expect(printed[place]?.headline).toBe(inHeadline ? marked(inHeadline.fragments[0]) : node.headline)
        const whole = printed[place]?.whole ?? ''
        const possible = highlights.flatMap(({ fragments }) => fragments.map(marked))
        const rest = possible.reduce((left, fragment) => left.replace(fragment, ''), whole)
        expect(rest).not.toMatch(/[«»]/)
        expect(whole).toMatch(/«.+»/)
      }
      await close()
    },
  )

  test('counts by section, subject, author and year as the links behind the counts do', async () => {
    const { facets } = await found('harbour')
    const { html } = await read(q('harbour'))
    const links = [...html.matchAll(/<li><a href="([^"]+)" rel="nofollow">([^<]+)<\/a> (\d+)<\/li>/g)]
    const told = links.map(
      ([, href = '', label, count]) => [new URLSearchParams(wordsOf(href).split('?')[1]), label, Number(count)] as const,
    )
    const names: Record<string, string> = { SECTION: 'section', TAG: 'tag', AUTHOR: 'author', YEAR: 'year' }
    const useful = facets.filter(({ values }) => values.length > 1)
    expect(useful.length).toBeGreaterThan(2)
    const expected = useful.flatMap(({ kind, values }) => values.map(({ value, label, count }) => [names[kind], value, label, count]))
    const printed = told.map(([query, label, count]) => {
      const [name = ''] = [...query.keys()].filter((key) => key !== 'q')
      return [name, query.get(name), wordsOf(label ?? ''), count]
    })
    expect(printed).toEqual(expected)
    for (const [query, , count] of told.filter((_, place) => place % 5 === 0)) {
      expect((await read(`/search?${query}`)).title).toMatch(new RegExp(`^${count} articles? found`))
    }
  })

  test('is for readers, not for search engines, which are told its one address nevertheless', async () => {
    const { headers, html } = await read('/search?utm_source=x&section=harbour&q=%20harbour%0a')
    expect([headOf(html, ['name', 'robots']), headers.get('x-robots-tag')]).toEqual(['noindex', 'noindex'])
    expect(headOf(html, ['rel', 'canonical'])).toBe(`${site.url}/search?q=harbour&section=harbour`)
    expect(headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
    const next = headOf((await read(q('harbour'))).html, ['rel', 'next']) ?? ''
    expect(next).toMatch(/\/search\?q=harbour&after=/)
    expect(headOf((await read(next.replace(site.url, ''))).html, ['rel', 'canonical'])).toBe(next)
  })

  test('may send its form to this site, and to no other', async () => {
    const { headers, html } = await read('/search')
    expect(headers.get('content-security-policy')).toContain("form-action 'self'")
    const [form] = tagsOf(html, 'form')
    expect([form?.attributes.action, form?.attributes.method]).toEqual(['/search', undefined])
    const [input] = tagsOf(html, 'input').map(({ attributes }) => attributes)
    expect([input?.type, input?.name, input?.maxlength]).toEqual(['search', 'q', '200'])
  })
})

/** A fragment as the tests write marks. */
function marked({ text, ranges }: Fragment = { text: '', ranges: [] }): string {
  return ranges.toReversed().reduce((all, { start, end }) => `${all.slice(0, start)}«${all.slice(start, end)}»${all.slice(end)}`, text)
}
