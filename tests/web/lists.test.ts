import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headOf, innerOf, tagsOf } from '../helpers/markup.ts'
import { Planter } from '../helpers/plant.ts'
import { openSite, type Site } from '../helpers/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
  await plantMany()
})
afterAll(() => site.close())

/** More of everything than fits on a page. Two articles share each instant, so that the order needs its last column. */
async function plantMany(): Promise<void> {
  const { db } = site.newsroom
  const plant = new Planter(db)
  const keyOf = async (table: string, slug: string) => (await db.query(`select id from ${table} where slug = $1`, [slug])).rows[0].id
  const [section_id, tag_id, author_id] = [
    await keyOf('section', 'harbour'),
    await keyOf('tag', 'storm'),
    await keyOf('author', 'strandline'),
  ]
  for (let index = 0; index < 45; index++) {
    const published_at = new Date(Date.UTC(2026, 9, 1 + Math.floor(index / 2)))
    const article_id = await plant.article({
      section_id,
      slug: `many-${index}`,
      headline: `One of many, ${index}`,
      published_at,
      updated_at: published_at,
    })
    await plant.link('article_tag', { article_id, tag_id, position: 0 })
    await plant.link('byline', { article_id, author_id, position: 0, role: 'WRITER' })
    const another = await plant.author({ slug: `many-${index}`, name: `Name ${index}` })
    const third = await plant.author({ slug: `more-${index}`, name: `Name ${index}` })
    await plant.link('byline', { article_id, author_id: another, position: 1, role: 'WRITER' })
    await plant.link('byline', { article_id, author_id: third, position: 2, role: 'EDITOR' })
  }
}

const read = async (path: string) => {
  const reply = await fetch(site.url + path, { redirect: 'error' })
  expect(reply.status, path).toBe(200)
  return reply.text()
}

/** Every page of a list, from one end to the other, by the links that a reader sees. */
async function turn(path: string, direction: 'next' | 'prev'): Promise<{ path: string; html: string }[]> {
  const pages: { path: string; html: string }[] = []
  for (let next: string | undefined = path; next !== undefined; ) {
    const html = await read(next)
    pages.push({ path: next, html })
    expect(pages.length).toBeLessThan(50)
    next = tagsOf(innerOf(html, 'main').join(), 'a')
      .find(({ attributes: { rel } }) => rel === direction)
      ?.attributes.href?.split('#')[0]
  }
  return pages
}

/** Paths of what a page lists, in order. */
const listed = (html: string, prefix: string) => {
  const paths = tagsOf(innerOf(html, 'main').join(), 'a').map(({ attributes }) => attributes.href ?? '')
  return [...new Set(paths.filter((path) => path.startsWith(prefix)))]
}

const slugsOf = async (list: string) => {
  const slugs: string[] = []
  for (let after = '', more = true; more; ) {
    const data = await site.newsroom.read<Record<string, { articles?: Slugs } & Slugs>>(
      `{ list: ${list.replace('ARGS', `first: 100${after}`)} }`,
    )
    const { nodes, pageInfo } = (data.list?.articles ?? data.list) as Slugs
    slugs.push(...nodes.map(({ slug }) => slug))
    after = `, after: "${pageInfo.endCursor}"`
    more = pageInfo.hasNextPage
  }
  return slugs
}

interface Slugs {
  nodes: { slug: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

const shape = '{ nodes { slug } pageInfo { hasNextPage endCursor } }'
const lists: [string, { prefix: string; list: string }][] = [
  ['/sections/harbour', { prefix: '/articles/', list: `section(slug: "harbour") { articles(ARGS) ${shape} }` }],
  ['/tags/storm', { prefix: '/articles/', list: `tag(slug: "storm") { articles(ARGS) ${shape} }` }],
  ['/authors/strandline', { prefix: '/articles/', list: `author(slug: "strandline") { articles(ARGS) ${shape} }` }],
  ['/authors', { prefix: '/authors/', list: `authors(ARGS) ${shape}` }],
]

describe.each(lists)('turning the pages of %s', (path, { prefix, list }) => {
  test('a reader meets everything exactly once and in order, and the same on the way back', async () => {
    const expected = (await slugsOf(list)).map((slug) => prefix + slug)
    expect(expected.length).toBeGreaterThan(45)
    const forward = await turn(path, 'next')
    expect(forward.length).toBeGreaterThan(1)
    expect(forward.flatMap(({ html }) => listed(html, prefix))).toEqual(expected)
    const back = await turn(forward.at(-1)?.path ?? '', 'prev')
    expect(back.toReversed().flatMap(({ html }) => listed(html, prefix))).toEqual(expected)
  })

  test('the first page leads nowhere before it, and the last nowhere after it', async () => {
    const pages = await turn(path, 'next')
    const linksIn = ({ html }: { html: string }) => tagsOf(html, 'a').map(({ attributes }) => attributes.rel)
    expect(linksIn(pages[0] ?? { html: '' })).not.toContain('prev')
    expect(linksIn(pages.at(-1) ?? { html: '' })).not.toContain('next')
  })

  test('each page has an address of its own, by which search engines know it', async () => {
    const pages = await turn(path, 'next')
    for (const page of pages) expect(headOf(page.html, ['rel', 'canonical'])).toBe(site.url + page.path)
  })
})
