import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { figures, openPlace, type Place } from './testing/database.ts'
import { author, comment, item, story, term, wxr } from './testing/wxr.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.close())
beforeEach(() => place.empty())

test('an article arrives with its author, section, tags, dates and source', async () => {
  const terms =
    term('category', 'uncategorized', 'Uncategorized') +
    term('category', 'port', 'The Port') +
    term('category', 'ships', 'Ships') +
    term('post_tag', 'tide', 'Tide')
  const values = {
    title: 'Fish &amp; <em>ships</em>',
    'wp:post_name': 'fish-ships',
    link: 'https://harbour.example.org/fish/',
    'excerpt:encoded': 'In <b>short</b>',
    'wp:post_modified_gmt': '2019-05-06 10:00:00',
  }
  await place.run(wxr(author('ada', 'Ada Quill'), story(values, terms)), { license: 'CC BY 4.0' })
  const [article] =
    await place.rows(`select a.*, s.name as section, (select array_agg(t.slug order by x.position) from article_tag x join tag t on t.id = x.tag_id) as tags,
    (select name from byline b join author on author.id = b.author_id) as author from article a join section s on s.id = a.section_id`)
  expect(article).toMatchObject({
    slug: 'fish-ships',
    headline: 'Fish & ships',
    standfirst: 'In short',
    language: 'en-GB',
    status: 'PUBLISHED',
    section: 'The Port',
    tags: ['ships', 'tide'],
    author: 'Ada Quill',
    commenting: 'OPEN',
    published_at: new Date('2019-05-04T10:00:00Z'),
    updated_at: new Date('2019-05-06T10:00:00Z'),
    source: {
      name: 'The Harbour Log',
      url: 'https://harbour.example.org/fish/',
      license: 'CC BY 4.0',
      originalPublishedAt: '2019-05-04T10:00:00.000Z',
    },
    body: [{ kind: 'ParagraphBlock', text: [{ text: 'High water.', marks: [], link: null }] }],
  })
})

test('a second run changes nothing, and a changed item is updated without losing its address', async () => {
  const file = (text: string, name = 'tide') =>
    wxr(
      author('ada', 'Ada Quill'),
      story({ 'wp:post_name': name, 'content:encoded': text }, term('category', 'port') + comment({ 'wp:comment_id': '5' })),
    )
  expect(figures(await place.run(file('<p>One</p>')), 'articles')).toBe('1: 1 0 0')
  const before = await place.rows(
    'select id, xmin::text from article union all select id, xmin::text from comment union all select id, xmin::text from author union all select id, xmin::text from section order by 1',
  )
  const again = await place.run(file('<p>One</p>'))
  for (const kind of ['authors', 'sections', 'articles', 'comments'] as const) expect(figures(again, kind)).toBe('1: 0 0 1')
  expect(
    await place.rows(
      'select id, xmin::text from article union all select id, xmin::text from comment union all select id, xmin::text from author union all select id, xmin::text from section order by 1',
    ),
  ).toEqual(before)
  const changed = await place.run(file('<p>Two</p>', 'ebb'))
  expect([figures(changed, 'articles'), figures(changed, 'comments')]).toEqual(['1: 0 1 0', '1: 0 0 1'])
  expect(await place.rows('select slug, (select slug from former_slug) as former from article')).toEqual([{ slug: 'ebb', former: 'tide' }])
})

test('what is not public there is not public here', async () => {
  const states = ['draft', 'pending', 'private', 'invented', 'future', 'publish'].map((state, index) =>
    story(
      {
        'wp:post_id': String(index),
        'wp:post_name': state,
        'wp:status': state,
        'wp:post_date_gmt': state === 'future' ? '2090-01-01 00:00:00' : '2019-05-04 10:00:00',
      },
      term('category', state),
    ),
  )
  const locked = story({ 'wp:post_id': '90', 'wp:post_name': 'locked', 'wp:post_password': 'x' })
  const gone =
    story({ 'wp:post_id': '91', 'wp:status': 'trash' }) + item({ 'wp:post_type': 'nav_menu_item' }) + item({ 'wp:post_type': 'shop_order' })
  const ledger = await place.run(wxr(...states, locked, gone))
  const found = await place.rows('select slug, status from article order by slug')
  expect(Object.fromEntries(found.map(({ slug, status }) => [slug, status]))).toEqual({
    draft: 'DRAFT',
    pending: 'DRAFT',
    private: 'DRAFT',
    invented: 'DRAFT',
    locked: 'DRAFT',
    future: 'PUBLISHED',
    publish: 'PUBLISHED',
  })
  expect(await place.rows(`select slug from section order by slug`)).toEqual([
    { slug: 'future' },
    { slug: 'publish' },
    { slug: 'the-harbour-log' },
  ])
  expect(figures(ledger, 'articles')).toBe('8: 7 0 0, 1 in the trash')
  expect(figures(ledger, 'other')).toBe('2: 0 0 0, 1 of the type nav_menu_item, 1 of the type shop_order')
})

test('threads keep their shape: held comments are held, spam and what answers it is left out', async () => {
  const thread = [
    comment({ 'wp:comment_id': '3', 'wp:comment_parent': '2', 'wp:comment_content': 'Below the held one' }),
    comment({ 'wp:comment_id': '1', 'wp:comment_content': 'First<br>line &amp; <b>more</b>' }),
    comment({ 'wp:comment_id': '2', 'wp:comment_parent': '1', 'wp:comment_approved': '0' }),
    comment({ 'wp:comment_id': '4', 'wp:comment_approved': 'spam' }),
    comment({ 'wp:comment_id': '5', 'wp:comment_parent': '4' }),
    comment({ 'wp:comment_id': '6', 'wp:comment_type': 'pingback' }),
    comment({ 'wp:comment_id': '7', 'wp:comment_type': 'order_note' }),
    comment({ 'wp:comment_id': '8', 'wp:comment_content': ' ' }),
  ]
  const ledger = await place.run(wxr(story({}, thread.join(''))))
  expect(await place.rows('select status, text, cardinality(ancestors) as depth from comment order by depth')).toEqual([
    { status: 'PUBLISHED', text: 'First\nline & more', depth: 0 },
    { status: 'HELD', text: 'Well said.', depth: 1 },
    { status: 'PUBLISHED', text: 'Below the held one', depth: 2 },
  ])
  expect(figures(ledger, 'comments')).toBe(
    '8: 3 0 0, 1 spam, 1 a reply to a comment that was left out, 1 a pingback, 1 of the type order_note, 1 without text or date',
  )
})

test('two articles of one name have two addresses, and keep them', async () => {
  const file = wxr(
    story({ 'wp:post_name': 'tide' }),
    story({ 'wp:post_id': '2', 'wp:post_name': 'tide', 'wp:post_type': 'page' }),
    story({ 'wp:post_id': '3', 'wp:post_name': 'Tide!', title: '' }),
  )
  await place.run(file)
  const addresses = await place.rows('select id, slug from article order by slug')
  expect(addresses.map(({ slug }) => slug)).toEqual(['tide', 'tide-2', 'tide-3'])
  await place.run(file.replaceAll('High water.', 'Low water.'))
  expect(await place.rows('select id, slug from article order by slug')).toEqual(addresses)
})

test('a section and a tag that are here already are used and left as they are', async () => {
  await place.rows(`insert into section values ('00000000-0000-4000-8000-000000000001', 'port', 'Port of Ours', null, 1)`)
  const ledger = await place.run(wxr(story({}, term('category', 'port', 'Their Port'))))
  expect(figures(ledger, 'sections')).toBe('1: 0 0 1')
  await place.run(wxr(story({}, term('category', 'port', 'Another Name'))))
  expect(await place.rows('select name from section')).toEqual([{ name: 'Port of Ours' }])
})

test('what was thrown away there since the last import disappears here too', async () => {
  const file = (state: string, approved: string) =>
    wxr(
      story({ 'wp:status': state, 'wp:post_name': 'tide' }),
      story({ 'wp:post_id': '2' }, comment({ 'wp:comment_id': '5', 'wp:comment_approved': approved })),
    )
  await place.run(file('publish', '1'))
  const ledger = await place.run(file('trash', 'spam'))
  expect([figures(ledger, 'articles'), figures(ledger, 'comments')]).toEqual(['2: 0 1 1', '1: 0 1 0'])
  expect(await place.rows(`select slug, status from article where slug = 'tide'`)).toEqual([{ slug: 'tide', status: 'DRAFT' }])
  expect(await place.rows('select status from comment')).toEqual([{ status: 'REJECTED' }])
  expect(figures(await place.run(file('trash', 'spam')), 'articles')).toBe('2: 0 0 2')
  await place.run(file('publish', '1'))
  expect(await place.rows(`select status from article union all select status from comment`)).toEqual(
    Array(3).fill({ status: 'PUBLISHED' }),
  )
})
