import { expect, test } from 'vitest'
import { author, comment, fileOf, item, meta, term, wxr } from '../testing/wxr.ts'
import { readWxr } from './reader.ts'
import type { ItemRecord, WxrRecord } from './records.ts'

interface Read {
  records: WxrRecord[]
  items: ItemRecord[]
  warnings: string[]
  forbidden: number
  problem: string | null
}

async function read(content: string | Uint8Array): Promise<Read> {
  const result: Read = { records: [], items: [], warnings: [], forbidden: 0, problem: null }
  const listener = {
    warning: (sentence: string) => void result.warnings.push(sentence),
    forbidden(count: number) {
      result.forbidden += count
    },
  }
  try {
    for await (const record of readWxr(await fileOf(content), listener)) {
      result.records.push(record)
      if (record.kind === 'item') result.items.push(record)
    }
  } catch (problem) {
    result.problem = (problem as Error).message
  }
  return result
}

test('the records of an export come in the order of the file', async () => {
  const { records } = await read(
    wxr(
      author('ada', 'Ada Quill'),
      '<wp:tag><wp:tag_slug>tide</wp:tag_slug><wp:tag_name>Tide</wp:tag_name></wp:tag>',
      item({ title: 'One' }),
    ),
  )
  expect(records.map((record) => record.kind)).toEqual(['site', 'author', 'term', 'item'])
  expect(records[0]).toMatchObject({ title: 'The Harbour Log', siteAddress: 'https://harbour.example.org', version: '1.2' })
  expect(records[2]).toMatchObject({ taxonomy: 'post_tag', slug: 'tide', name: 'Tide' })
})

test('an item carries its terms, its comments and the notes whose meaning is known', async () => {
  const inside =
    term('category', 'port', 'Port') + meta('_thumbnail_id', '7') + meta('_edit_lock', '1:2') + comment({ 'wp:comment_id': '3' })
  const [only] = (await read(wxr(item({ 'wp:post_id': '12' }, inside)))).items
  expect(only).toMatchObject({
    id: '12',
    terms: [{ taxonomy: 'category', slug: 'port', name: 'Port' }],
    comments: [{ id: '3', content: 'Well said.' }],
  })
  expect([...(only?.meta ?? [])]).toEqual([['_thumbnail_id', '7']])
})

test('fields within other elements are not mistaken for fields of the item', async () => {
  const inside = '<image><title>Logo</title><link>https://elsewhere.example.org</link></image><wp:comment><title>No</title></wp:comment>'
  const [only] = (await read(wxr(item({ title: 'Right', link: 'https://harbour.example.org/right' }, inside)))).items
  expect(only).toMatchObject({ title: 'Right', link: 'https://harbour.example.org/right' })
})

test('a CDATA section that was split around its own end is one text', async () => {
  const [only] = (await read(wxr(item({ 'content:encoded': 'if (a[b[0]]>c)' })))).items
  expect(only?.content).toBe('if (a[b[0]]>c)')
})

test('terms of 1.0 that stand twice are read once', async () => {
  const [only] = (
    await read(wxr(item({}, '<category><![CDATA[roar]]></category><category domain="tag" nicename="roar"><![CDATA[roar]]></category>')))
  ).items
  expect(only?.terms).toMatchObject([{ taxonomy: 'post_tag', slug: 'roar' }])
})

test('a DOCTYPE is refused with its place, and no entity of it is ever read', async () => {
  const bomb =
    '<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<rss><channel><title>&b;</title></channel></rss>'
  const { problem, records } = await read(bomb)
  expect(problem).toMatch(/^line 2, column \d+: a DOCTYPE is refused/)
  expect(records).toEqual([])
})

test('elements that are nested 20,000 deep are refused', async () => {
  expect((await read(wxr('<a>'.repeat(20_000)))).problem).toMatch(/nested more than 100 deep/)
})

test('of a file that is cut off, everything before the cut is read, and the place is told', async () => {
  const whole = wxr(item({ title: 'One' }), item({ title: 'Two' }), item({ title: 'Three' }))
  const { items, problem } = await read(whole.slice(0, whole.indexOf('Three')))
  expect(items.map((one) => one.title)).toEqual(['One', 'Two'])
  expect(problem).toMatch(/^line \d+, column \d+: the file ends/)
})

test.each([
  ['<html><body>Not found</body></html>', /its root is <html>, not <rss>/],
  ['<rss><chanel></chanel></rss>', /<channel> was expected inside <rss>, but <chanel> stands here/],
  ['<rss><channel><title>News</title><item><title>A feed</title></item></channel></rss>', /no element of the WordPress format/],
  ['', /the file is empty or holds no XML/],
  ['{"posts": []}', /the file is empty or holds no XML/],
  [wxr('<wp:author></wp:tag>'), /line 7, column \d+: <\/wp:tag> closes an element that is not open|closed while another one/],
  [wxr(item({}, '<dc:rights>&copy;</dc:rights>')), /this entity is not known in XML/],
])('a file that is no export is refused in one sentence: %#', async (content, sentence) => {
  expect((await read(content)).problem).toMatch(sentence)
})

test('characters that XML forbids are left out and counted', async () => {
  const { items, forbidden } = await read(wxr(item({ title: 'Ti\u0008de\u0000 \u000btable' })))
  expect(items[0]?.title).toBe('Tide table')
  expect(forbidden).toBe(3)
})

test('empty lines before the declaration do no harm, and lines are still counted from the beginning of the file', async () => {
  const { records, problem } = await read(`\n\n${wxr('<wp:author>')}`)
  expect(records[0]).toMatchObject({ kind: 'site' })
  expect(problem).toMatch(/^line 10, /)
})

test('what is harmless is read on, with a warning', async () => {
  const { items, warnings } = await read(
    `${wxr(item({ title: 'One' }, '<description>a ]]> b</description>'))}<br />`.replace('<br />', 'Notice: memory'),
  )
  expect(items).toHaveLength(1)
  expect(warnings).toEqual([
    expect.stringMatching(/"]]>" stands outside of CDATA/),
    expect.stringMatching(/text outside of the root element/),
  ])
})

test('a file is read in the encoding that it declares', async () => {
  const latin = wxr(item({ title: 'Über den Deich' })).replace('UTF-8', 'ISO-8859-1')
  expect((await read(Buffer.from(latin, 'latin1'))).items[0]?.title).toBe('Über den Deich')
  const wide = wxr(item({ title: 'Über den Deich' })).replace('UTF-8', 'UTF-16')
  expect((await read(Buffer.from(`\ufeff${wide}`, 'utf16le'))).items[0]?.title).toBe('Über den Deich')
})

test('an item that is longer than any article is marked, and its text is not held', async () => {
  const { items } = await read(wxr(item({ 'content:encoded': 'x'.repeat(34 * 1024 * 1024) }), item({ title: 'Next' })))
  expect(items.map((one) => one.tooLong)).toEqual([true, false])
})
