import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { Planter } from '../helpers/plant.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { kinds } from './kinds.ts'

const article = kinds.discussion
let site: Site
let plant: Planter
/** Key of the article, and of a comment with more replies than fit on a page and one with a long line of replies below it. */
let keys: { article: string; crowded: string; deep: string }
beforeAll(async () => {
  site = await openSite()
  plant = new Planter(site.newsroom.db)
  const { rows } = await site.newsroom.db.query(`select id from article where slug = 'flood-gate-vote'`)
  const article_id: string = rows[0].id
  const crowded = await plant.comment({ article_id, text: 'Who else was there?' })
  for (let index = 0; index < 45; index++)
    await plant.comment({ article_id, parent_id: crowded, ancestors: [crowded], text: `I was, ${index}.` })
  const ancestors: string[] = []
  for (let depth = 0; depth < 9; depth++) {
    const above = { parent_id: ancestors.at(-1) ?? null, ancestors: [...ancestors] }
    ancestors.push(await plant.comment({ article_id, ...above, text: `Down to ${depth}.` }))
  }
  await plant.comment({ article_id, parent_id: crowded, ancestors: [crowded], status: 'HELD', text: 'CANARY-held' })
  await plant.comment({ article_id, status: 'REJECTED', text: 'CANARY-rejected' })
  keys = { article: article_id, crowded, deep: ancestors.at(-1) ?? '' }
})
afterAll(() => site.close())

const read = async (path: string) => {
  const reply = await fetch(site.url + path, { redirect: 'error' })
  expect(reply.status, path).toBe(200)
  return reply.text()
}

const mainOf = (html: string) => innerOf(html, 'main').join()
const afterTitle = (html: string, id: string) => html.slice(html.indexOf(`id="${id}"`))
const remarksIn = (html: string) => tagsOf(html, 'article').flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
const linksIn = (html: string) => tagsOf(mainOf(html), 'a').map(({ attributes }) => attributes)
const threadsIn = (html: string) =>
  linksIn(html).flatMap(({ href = '' }) => (/^\/articles\/[^/]+\/comments\/[^/]+$/.test(href) ? href : []))

/** Remarks of a list of comments on all of its pages, page by page, and the threads that they lead to. */
async function turn(path: string, section: string): Promise<{ pages: string[][]; threads: string[] }> {
  const pages: string[][] = []
  const threads: string[] = []
  for (let next: string | undefined = path; next !== undefined; ) {
    const html = await read(next)
    pages.push(remarksIn(afterTitle(mainOf(html), section)))
    threads.push(...threadsIn(html).filter((thread) => thread !== path))
    next = linksIn(html)
      .find(({ rel }) => rel === 'next')
      ?.href?.split('#')[0]
  }
  return { pages, threads: [...new Set(threads)] }
}

describe('whoever reads on', () => {
  test('meets every public comment, none twice on the way through the pages, and as many as the article counts', async () => {
    const { article: counted } = await site.newsroom.read<{ article: { commentCount: number } }>(
      '{ article(slug: "flood-gate-vote") { commentCount } }',
    )
    const all = await turn(article, 'comments')
    expect(all.pages.length).toBeGreaterThan(1)
    expect(all.pages.flat().toSorted()).toEqual([...new Set(all.pages.flat())].toSorted())

    const met = new Set(all.pages.flat())
    const open = [...all.threads]
    const visited = new Set(open)
    for (let path = open.shift(); path; path = open.shift()) {
      const { pages, threads } = await turn(path, 'replies')
      expect(pages.flat().toSorted(), path).toEqual([...new Set(pages.flat())].toSorted())
      for (const id of pages.flat()) met.add(id)
      for (const thread of threads.filter((one) => !visited.has(one))) {
        visited.add(thread)
        open.push(thread)
      }
    }
    expect(counted.commentCount).toBeGreaterThan(250)
    expect(met.size).toBe(counted.commentCount)

    const { rows } = await site.newsroom.db.query(
      `select id from comment c where article_id = $1 and status = 'PUBLISHED'
      and not exists (select from comment a where a.id = any (c.ancestors) and a.status <> 'PUBLISHED')`,
      [keys.article],
    )
    expect(met).toEqual(new Set(rows.map(({ id }) => globalId('Comment', id))))
  })

  test('finds the threads in the order in which they were begun', async () => {
    const { pages } = await turn(article, 'comments')
    const { rows } = await site.newsroom.db.query(
      `select id from comment where article_id = $1 and status = 'PUBLISHED' and parent_id is null order by posted_at, id`,
      [keys.article],
    )
    const tops = rows.map(({ id }) => globalId('Comment', id))
    expect(pages.flat().filter((id) => tops.includes(id))).toEqual(tops)
  })

  test('never meets what moderation has not released', async () => {
    const thread = `${article}/comments/${globalId('Comment', keys.crowded)}`
    for (const path of [article, thread]) expect(await read(path)).not.toContain('CANARY')
    const { rows } = await site.newsroom.db.query(`select id from comment where text like 'CANARY%'`)
    for (const { id } of rows) {
      expect((await fetch(`${site.url}${article}/comments/${globalId('Comment', id)}`)).status).toBe(404)
    }
  })
})

describe('the page of a thread', () => {
  test('turns through more replies than fit on a page, forth and back', async () => {
    const path = `${article}/comments/${globalId('Comment', keys.crowded)}`
    const { pages } = await turn(path, 'replies')
    expect(pages.map((page) => page.length)).toEqual([20, 20, 5])
    expect(wordsOf(mainOf(await read(path)))).toContain('45 replies')
  })

  test('shows what a comment answers, above it and in order', async () => {
    const html = mainOf(await read(`${article}/comments/${globalId('Comment', keys.deep)}`))
    const words = wordsOf(html)
    const seen = [...words.matchAll(/Down to (\d)\./g)].map(([, depth]) => Number(depth))
    expect(seen.length).toBeGreaterThanOrEqual(6)
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, place) => 9 - seen.length + place))
  })

  test('leads back to the article', async () => {
    const html = await read(`${article}/comments/${globalId('Comment', keys.deep)}`)
    expect(linksIn(html).map(({ href }) => href)).toContain(`${article}#comments`)
    expect(wordsOf(innerOf(html, 'h1').join())).toContain('Council votes 17–14')
  })
})

describe('below an article', () => {
  test('that is closed for comments the page says so and shows what was said', async () => {
    await site.newsroom.db.query(`update article set commenting = 'CLOSED' where id = $1`, [keys.article])
    const words = wordsOf(mainOf(await read(article)))
    expect(words).toContain('Closed for new comments')
    expect(words).toContain('We are at number 27 River Street')
    await site.newsroom.db.query(`update article set commenting = 'OPEN' where id = $1`, [keys.article])
  })

  test('a comment that is withdrawn is gone from the next page that is printed', async () => {
    const id = await plant.comment({ article_id: keys.article, text: 'Said in haste.', posted_at: new Date('2020-01-01') })
    expect(await read(article)).toContain('Said in haste.')
    await site.newsroom.db.query('delete from comment where id = $1', [id])
    expect(await read(article)).not.toContain('Said in haste.')
  })
})
