import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { crawl, type Found, linksOf } from '../helpers/crawl.ts'
import { tagsOf, wordsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { kinds } from './kinds.ts'

let site: Site
let pages: Map<string, Found>
let all: Found[]
beforeAll(async () => {
  site = await openSite()
  pages = await crawl(site.url)
  all = [...pages.values()]
})
afterAll(() => site.close())

/** What is wrong, told with the page on which it is. */
const faults = (find: (page: Found) => readonly string[]) => all.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`))

describe('whoever follows links from the front page', () => {
  test('finds a page behind each of them', () => {
    expect(all.filter(({ status }) => status !== 200).map(({ path, from, status }) => `${from} leads to ${path}: ${status}`)).toEqual([])
    expect(all.length).toBeGreaterThan(100)
  })

  test('finds the place on the page that a link names', () => {
    const idsOf = (html: string) => new Set(tagsOf(html).map(({ attributes }) => attributes.id))
    const places = new Map(all.map(({ path, html }) => [path, idsOf(html)]))
    const lost = ({ path, html }: Found) =>
      linksOf(html, site.url)
        .filter(({ fragment, followed }) => followed && fragment !== '')
        .filter((link) => !places.get(link.path ?? path)?.has(link.fragment))
        .map(({ address }) => address.href)
    expect(faults(lost)).toEqual([])
  })

  test('comes to every article, section, tag and author that is public', async () => {
    const slugs = 'nodes { slug tags { slug } }'
    const { articles, sections, authors } = await site.newsroom.read<{
      articles: { nodes: { slug: string; tags: { slug: string }[] }[] }
      sections: { slug: string }[]
      authors: { nodes: { slug: string }[] }
    }>(`{ articles(first: 100) { ${slugs} } sections { slug } authors(first: 100) { nodes { slug } } }`)
    const expected = [
      ...articles.nodes.flatMap(({ slug, tags }) => [`/articles/${slug}`, ...tags.map((tag) => `/tags/${tag.slug}`)]),
      ...sections.map(({ slug }) => `/sections/${slug}`),
      ...authors.nodes.map(({ slug }) => `/authors/${slug}`),
    ]
    expect(articles.nodes.length).toBeGreaterThanOrEqual(40)
    expect(expected.filter((path) => !pages.has(path))).toEqual([])
  })

  test('leaves the site only for the web, never for the API or another server of this machine', () => {
    const strange = ({ html }: Found) =>
      linksOf(html, site.url)
        .filter(({ address }) => address.origin !== site.url)
        .filter(({ address }) => !/^https?:$/.test(address.protocol) || /localhost|127\.|\[|\.test$/.test(address.host))
        .map(({ address }) => address.href)
    expect(faults(strange)).toEqual([])
    expect(faults(({ html }) => (html.includes(new URL(site.newsroom.url).host) ? ['names the API'] : []))).toEqual([])
  })

  test('never has two things of one name on a page', () => {
    const twice = ({ html }: Found) => {
      const ids = tagsOf(html).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
      return ids.filter((id, place) => ids.indexOf(id) !== place)
    }
    expect(faults(twice)).toEqual([])
  })
})

test('no page prints what a program says when it has nothing to say', async () => {
  const blank = /\bundefined\b|\bNaN\b|\[object |Invalid Date/
  const blankIn = ({ html }: Pick<Found, 'html'>) => {
    const attributes = tagsOf(html).flatMap((tag) => Object.values(tag.attributes))
    return [...new Set([...attributes, wordsOf(html)].flatMap((text) => blank.exec(text)?.[0] ?? []))]
  }
  expect(faults(blankIn)).toEqual([])
  expect(blankIn({ html: await (await fetch(site.url + kinds.missing)).text() })).toEqual([])
})

describe('nothing that is hidden is found on the way', () => {
  const hidden = `select slug, headline, standfirst, body, retraction from article
    where status <> 'PUBLISHED' or published_at > now() or embargoed_until > now()`

  test('no hidden article: not its headline, its standfirst, its address or a sentence of it', async () => {
    const { rows } = await site.newsroom.db.query(hidden)
    expect(rows.map(({ slug }) => slug).toSorted()).toEqual([
      'christmas-lights-switch-on',
      'draft-mayor-interview',
      'ferry-sunk-hoax',
      'harbour-levy-report',
    ])
    const texts = rows.flatMap(({ slug, headline, standfirst, retraction, body }) => {
      const spans = (body as { text?: { text: string }[] }[]).flatMap(({ text }) => text ?? []).map(({ text }) => text.trim())
      return [slug, headline, standfirst, retraction, ...spans.filter((text) => text.length > 40)].filter(Boolean) as string[]
    })
    expect(texts.length).toBeGreaterThan(20)
    const read = all.map(({ html }) => html + wordsOf(html))
    const seen = (text: string) => read.some((page) => page.includes(text.replace(/\s+/g, ' ')))
    expect(seen('The landlady of the Half Tide at Saltery Bridge had measured it with her car.')).toBe(true)
    expect(texts.filter(seen)).toEqual([])
  })

  test('no comment that moderation has not released, and nothing that was answered to it', async () => {
    const { rows } = await site.newsroom.db.query(`select id, text from comment c where status <> 'PUBLISHED'
      or exists (select from comment a where a.id = any (c.ancestors) and a.status <> 'PUBLISHED')`)
    expect(rows.length).toBeGreaterThan(1)
    const words = all.map(({ html }) => wordsOf(html))
    expect(rows.map(({ text }) => text.replace(/\s+/g, ' ')).filter((text) => words.some((page) => page.includes(text)))).toEqual([])
  })
})
