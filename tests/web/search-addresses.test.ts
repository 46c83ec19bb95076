import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headOf, innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function read(path: string) {
  const reply = await fetch(site.url + path, { redirect: 'manual' })
  const html = await reply.text()
  return { status: reply.status, headers: reply.headers, html, title: wordsOf(innerOf(html, 'h1').join()) }
}

const listed = (html: string) => tagsOf(innerOf(html, 'main').join(), 'article').length
const problem = (html: string) => wordsOf(/<p class="[^"]*" id="q-problem">(.*?)<\/p>/s.exec(html)?.[1] ?? '')

describe('an address that asks for nothing', () => {
  test.each(['/search', '/search?q=', '/search?q=%20%09', '/search?section=harbour', '/search?after=x'])(
    '%s has the form, and tells how to search',
    async (path) => {
      const { status, html, title } = await read(path)
      expect([status, title, listed(html)]).toEqual([200, 'Search the paper', 0])
      expect(tagsOf(html, 'input').filter(({ attributes }) => attributes.type === 'search')).toHaveLength(1)
      for (const word of ['"harbour levy"', '-levy', ' or ']) expect(wordsOf(innerOf(html, 'main').join())).toContain(word)
      expect(headOf(html, ['rel', 'canonical'])).toBe(`${site.url}/search`)
    },
  )
})

describe('an address that cannot be searched for', () => {
  test('says that it is too long, and keeps what was written', async () => {
    const text = 'harbour '.repeat(30).trim()
    const { status, html } = await read(`/search?${new URLSearchParams({ q: text })}`)
    expect([status, listed(html)]).toEqual([200, 0])
    expect(problem(html)).toBe('That is 239 characters long. Up to 200 can be searched for at once.')
    const [input] = tagsOf(html, 'input').map(({ attributes }) => attributes)
    expect([input?.value, input?.['aria-invalid'], input?.['aria-describedby']]).toEqual([text, 'true', 'q-problem'])
  })

  test.each(['abc', '0', '-5', '99999', '2026.5', '1e3', '<script>'])('says that %s is no year', async (year) => {
    const { status, html } = await read(`/search?${new URLSearchParams({ q: 'harbour', year })}`)
    expect([status, listed(html)]).toEqual([200, 0])
    expect(problem(html)).toBe(`“${year}” is no year.`)
  })

  test.each(['section', 'tag', 'author'])('by a %s that no paper could have is nowhere, and says why', async (name) => {
    const { status, title } = await read(`/search?q=harbour&${name}=%00`)
    expect([status, title]).toEqual([404, 'That cannot be searched for'])
  })

  test.each(['section', 'tag', 'author'])('finds nothing by %s in one that this paper does not have, and lets go of it', async (name) => {
    const { status, html, title } = await read(`/search?q=harbour&${name}=none-such`)
    expect([status, title, listed(html)]).toEqual([200, 'Nothing found for “harbour”', 0])
    const leave = tagsOf(html, 'a').find(({ attributes }) => attributes['aria-current'] === 'true')?.attributes
    expect([leave?.href, leave?.['aria-label']]).toEqual(['/search?q=harbour', expect.stringMatching(/^Remove \w+: none-such$/)])
  })

  test('is answered with a page, whatever stands in it', async () => {
    const strange = [
      '%00',
      '%ff',
      '"',
      "'",
      '-',
      '--',
      '-a',
      'or',
      '"a',
      '(',
      ')',
      '&|!',
      ':*',
      '\\',
      '%',
      '🙂',
      'a:*',
      '¶',
      "'; drop table article; --",
    ]
    for (const text of [...strange, ...strange.map((sign) => `harbour ${sign}`), strange.join(' ')]) {
      const { status, html } = await read(`/search?q=${text.startsWith('%') ? text.replace(/%$/, '%25') : encodeURIComponent(text)}`)
      expect([text, status]).toEqual([text, 200])
      expect(innerOf(html, 'h1')).toHaveLength(1)
    }
  })
})

describe('a cursor that is not one of this list leads to the beginning of it, with all that was asked for', () => {
  const nextOf = async (path: string) => new URL(headOf((await read(path)).html, ['rel', 'next']) ?? '').searchParams.get('after') ?? ''

  test.each(['nonsense', '', '%00', '🙂', 'a'.repeat(4_000), '//evil.example'])('cursor %#', async (cursor) => {
    const { status, headers } = await read(`/search?q=harbour+-ferry&section=town&after=${encodeURI(cursor)}`)
    expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([
      302,
      '/search?q=harbour+-ferry&section=town',
      'no-store',
    ])
  })

  test('one of another search, and one with a letter changed', async () => {
    const cursor = await nextOf('/search?q=harbour')
    const changed = cursor.slice(0, 12) + (cursor[12] === 'A' ? 'B' : 'A') + cursor.slice(13)
    for (const [query, after] of [
      ['q=council', cursor],
      ['q=harbour&year=2026', cursor],
      ['q=harbour', changed],
    ]) {
      const { status, headers } = await read(`/search?${query}&after=${encodeURIComponent(after ?? '')}`)
      expect([query, status, headers.get('location')]).toEqual([query, 302, `/search?${query}`])
    }
  })
})

test('a search that breaks is told as what it is, and not as one that found nothing', async () => {
  await site.newsroom.db.query('alter table search_entry rename to search_entry_away')
  const { status, html, headers } = await read('/search?q=harbour')
  await site.newsroom.db.query('alter table search_entry_away rename to search_entry')
  expect([status, headers.get('cache-control')]).toEqual([500, 'no-store'])
  expect(wordsOf(html)).not.toMatch(/found|search_entry|relation/i)
  expect((await read('/search?q=harbour')).status).toBe(200)
})
