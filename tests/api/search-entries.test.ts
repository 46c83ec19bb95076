import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '@broadsheet/api/app'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { broadsheet } from '../helpers/broadsheet.ts'
import { of } from '../helpers/desk.ts'
import { noMail } from '../helpers/mailbox.ts'
import { openNewsroom } from '../helpers/newsroom.ts'
import { paragraph, Searcher } from '../helpers/searcher.ts'

let searcher: Searcher
beforeAll(async () => {
  searcher = await Searcher.open(await openNewsroom())
  for (let index = 0; index < 12; index++) await searcher.publish(`Curlew ${index}`, { body: [paragraph(`On the mudflat ${index}.`)] })
  const revised = await searcher.publish('Released curlew')
  await searcher.desk.does('reviseArticle', { ...of(revised), input: { headline: 'Secret avocet' } })
  await searcher.desk.begins(searcher.section, { headline: 'Draft avocet' })
})
afterAll(() => searcher.newsroom.close())

const rows = async (query: string) => (await searcher.newsroom.db.query(query)).rows
const forget = () => rows('delete from search_entry; delete from telling_lexeme; delete from search_lexeme; delete from search_word')
/** Everything that is known of articles, but for what is drawn by lot. */
const known = () =>
  rows(`select article_id, config, tags, bylines, body, captions, words::text, subject::text, counted from search_entry order by 1`)
const statistics = async () => [
  await rows('select * from search_lexeme where articles <> 0 order by 1, 2'),
  await rows('select * from search_word order by 1, 2, 3'),
]

/** The API over the same database, as another process would start it. */
function start() {
  return createApp({ databaseUrl: searcher.newsroom.databaseUrl, siteUrl: 'http://paper.test', mediaFolder: '/nowhere', mail: noMail })
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await condition()); ) {
    if (Date.now() > end) throw new Error('It has not come to pass.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('articles of which nothing is known, as of a database from before', () => {
  beforeEach(forget)

  test('are found after a start, by several processes at once, which wait for nothing', async () => {
    expect((await searcher.finds('curlew')).totalCount).toBe(0)
    const apps = await Promise.all([start(), start(), start()])
    await until(async () => (await searcher.finds('curlew')).totalCount === 13)
    await Promise.all(apps.map((app) => app.close()))
    expect((await searcher.finds('avocet')).totalCount).toBe(0)
    const [all] = await rows(`select articles from search_lexeme where lexeme = '' and config = 'search_english'`)
    expect(all).toEqual({ articles: 13 })
  })

  test('are found after "broadsheet search rebuild"', async () => {
    expect(await broadsheet(searcher.newsroom, 'search', 'rebuild')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Wrote anew how 14 articles are found.\n',
    })
    expect((await searcher.finds('curlew')).totalCount).toBe(13)
    expect((await searcher.finds('avocet')).totalCount).toBe(0)
    expect((await searcher.finds('curlw')).suggestion).toBe('curlew')
  })

  test('one of which it cannot be written does not keep the others from being found', async () => {
    await rows(`alter table search_entry add constraint broken check (body not like '%mudflat 7%')`)
    const app = await start()
    await until(async () => (await searcher.finds('curlew')).totalCount === 12)
    await app.close()
    await rows('alter table search_entry drop constraint broken')
    const next = await start()
    await until(async () => (await searcher.finds('curlew')).totalCount === 13)
    await next.close()
  })

  test('a start that is ended in the middle leaves the rest to the next', async () => {
    const app = await start()
    await app.close()
    const next = await start()
    await until(async () => (await searcher.finds('curlew')).totalCount === 13)
    await next.close()
  })
})

describe('broadsheet search rebuild', () => {
  test('changes nothing where all is as it should be, and mends what is not', async () => {
    await broadsheet(searcher.newsroom, 'search', 'rebuild')
    const before = [await known(), await statistics()]
    await broadsheet(searcher.newsroom, 'search', 'rebuild')
    expect([await known(), await statistics()]).toEqual(before)
    await rows(`update search_entry set words = '', body = 'wrong'; update search_lexeme set articles = 99; delete from search_word`)
    await broadsheet(searcher.newsroom, 'search', 'rebuild')
    await broadsheet(searcher.newsroom, 'search', 'rebuild')
    expect([await known(), await statistics()]).toEqual(before)
  })
})

describe('an import that renames', () => {
  const file = join(tmpdir(), `broadsheet-search-${process.pid}.xml`)
  const write = (author: string, tag: string) =>
    writeFile(
      file,
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Elsewhere</title><link>https://elsewhere.example</link>
        <language>en</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://elsewhere.example</wp:base_site_url>
        <wp:author><wp:author_id>1</wp:author_id><wp:author_login>w</wp:author_login><wp:author_display_name>${author}</wp:author_display_name></wp:author>
        <wp:tag><wp:term_id>5</wp:term_id><wp:tag_slug>t</wp:tag_slug><wp:tag_name>${tag}</wp:tag_name></wp:tag>
        <item><title>From elsewhere</title><link>https://elsewhere.example/1</link><dc:creator>w</dc:creator><content:encoded>Text.</content:encoded>
        <wp:post_id>1</wp:post_id><wp:post_date_gmt>2024-01-01 00:00:00</wp:post_date_gmt><wp:post_name>from-elsewhere</wp:post_name>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="post_tag" nicename="t">${tag}</category></item></channel></rss>`,
    )
  const bring = async (author: string, tag: string) => {
    await write(author, tag)
    const { code, stderr } = await broadsheet(searcher.newsroom, 'import', file)
    expect(code, stderr).toBe(0)
  }

  test('an author or a tag is found by the new name at once, and no more by the old one', async () => {
    await bring('Wilhelmina Plover', 'Estuaries')
    expect(await searcher.headlines('plover estuaries')).toEqual(['From elsewhere'])
    await bring('Wilhelmina Dunlin', 'Estuaries')
    expect(await searcher.headlines('dunlin estuaries')).toEqual(['From elsewhere'])
    expect(await searcher.headlines('plover')).toEqual([])
    await bring('Wilhelmina Dunlin', 'Rivermouths')
    expect(await searcher.headlines('dunlin rivermouths')).toEqual(['From elsewhere'])
    expect(await searcher.headlines('estuaries')).toEqual([])
  })
})
