import { afterAll, beforeAll, expect, test } from 'vitest'
import { tagsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { open, plantTalk, type Talk, visitorOf } from './talking.ts'

let site: Site
let talk: Talk
beforeAll(async () => {
  site = await openSite()
  talk = await plantTalk(site)
})
afterAll(() => site.close())

/** Comments on the article: every tenth begins a thread, the rest answer in it, on two levels. */
async function plantMany(count: number): Promise<void> {
  await site.newsroom.db.query(
    `with top as (
      insert into comment (id, article_id, ancestors, status, commenter_name, text, posted_at, published_at)
      select gen_random_uuid(), $1, '{}', 'PUBLISHED', 'Reader ' || n, repeat('What a ferry it was. ', 12), now() - n * interval '1 minute', now()
      from generate_series(1, $2::int / 10) n returning id
    ), second as (
      insert into comment (id, article_id, parent_id, ancestors, status, commenter_name, text, posted_at, published_at)
      select gen_random_uuid(), $1, top.id, array[top.id], 'PUBLISHED', 'Reader', repeat('I was there too. ', 12), now() - n * interval '1 second', now()
      from top, generate_series(1, 6) n returning id, parent_id
    )
    insert into comment (id, article_id, parent_id, ancestors, status, commenter_name, text, posted_at, published_at)
    select gen_random_uuid(), $1, second.id, array[second.parent_id, second.id], 'PUBLISHED', 'Reader', repeat('Me too. ', 12), now(), now()
    from second, generate_series(1, 2) n where n = 1 or random() < 0.5`,
    [talk.keys.open, count],
  )
  await site.newsroom.db.query('analyze comment')
}

async function measure(path: string) {
  site.newsroom.statements.length = 0
  const reply = await fetch(site.url + path, { headers: { 'accept-encoding': 'identity' } })
  const html = await reply.text()
  return { bytes: html.length, statements: site.newsroom.statements.length, remarks: tagsOf(html, 'article').length - 1 }
}

test('a page of a discussion costs the same, whether sixty comments stand in it or two thousand', async () => {
  await plantMany(200)
  const few = await measure(open)
  await plantMany(2_000)
  const { article } = await site.newsroom.read<{ article: { commentCount: number } }>('{ article(slug: "night-ferry") { commentCount } }')
  expect(article.commentCount).toBeGreaterThan(2_000)
  for (const path of [open, `${open}?sort=newest`, `${open}?sort=replied`]) {
    const many = await measure(path)
    expect(many.statements, path).toBe(few.statements)
    expect(many.remarks, path).toBeLessThanOrEqual(20 + 20 * 3)
    expect(many.bytes, path).toBeLessThan(few.bytes * 1.1)
    expect(many.bytes, path).toBeLessThan(100_000)
  }
})

test('whoever is signed in sees the same page for a bounded number of statements more', async () => {
  const vera = await visitorOf(talk, 'Vera Quayle')
  site.newsroom.statements.length = 0
  await vera.read(open)
  const own = site.newsroom.statements.length
  const anybody = await measure(open)
  expect(own).toBeLessThanOrEqual(anybody.statements + 2)
})
