import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exchange, lines } from '../api/wire.ts'
import { headOf, innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { kinds, threadOf } from './kinds.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Sends a target as it stands, which no well-behaved client would. */
const send = (target: string, method = 'GET') =>
  exchange(site.url, lines(`${method} ${target} HTTP/1.1`, `Host: ${new URL(site.url).host}`, 'Connection: close'))

describe('a former address', () => {
  test.each(['GET', 'HEAD'])('leads to the present one for good, by %s', async (method) => {
    const { status, headers } = await send('/articles/two-captains-one-boat', method)
    expect([status, headers.get('location')]).toEqual([301, kinds.article])
    expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+/)
  })

  test('leads to the threads of the article too', async () => {
    const thread = await threadOf(site.url, kinds.article)
    const { status, headers } = await send(thread.replace('harbour-summit-two-captains', 'two-captains-one-boat'))
    expect([status, headers.get('location')]).toEqual([301, thread])
  })

  test('with a slash too many leads to the one without', async () => {
    const { status, headers } = await send('/sections/harbour/')
    expect([status, headers.get('location')]).toEqual([301, '/sections/harbour'])
  })
})

describe('an address that leads nowhere', () => {
  test.each([
    '/no-such-page',
    '/articles/no-such-article',
    '/sections/none',
    '/tags/none',
    '/authors/none',
    '/articles',
    '/Articles/flood-gate-vote',
  ])('%s is answered with 404, under the masthead, with something to read instead', async (target) => {
    const { status, text } = await send(target)
    expect(status).toBe(404)
    const [masthead = ''] = innerOf(text, 'header')
    expect(wordsOf(masthead)).toContain('The Wrenmouth Courier')
    expect(tagsOf(masthead, 'a').map(({ attributes }) => attributes.href)).toContain('/sections/harbour')
    expect(tagsOf(innerOf(text, 'main').join(), 'a').some(({ attributes }) => attributes.href?.startsWith('/articles/'))).toBe(true)
    expect(headOf(text, ['name', 'robots'])).toBe('noindex')
  })
})

describe('what is hidden looks like what never was', () => {
  const told = ({ status, headers, text }: Awaited<ReturnType<typeof send>>) => {
    headers.delete('date')
    return { status, headers: [...headers], text }
  }
  const hidden = ['draft-mayor-interview', 'christmas-lights-switch-on', 'harbour-levy-report', 'ferry-sunk-hoax']

  // A retracted article is not hidden: its address says what became of it.
  test.each(hidden.filter((slug) => slug !== 'ferry-sunk-hoax'))(
    '%s: the same bytes as an address that nobody has ever used',
    async (slug) => {
      const unknown = told(await send('/articles/no-such-article'))
      expect(unknown.status).toBe(404)
      expect(told(await send(`/articles/${slug}`))).toEqual(unknown)
      expect(told(await send(`/articles/${slug}?comments=x`)).status).toBe(told(await send('/articles/no-such-article?comments=x')).status)
    },
  )

  test('a thread below a hidden article, or below another one than its own, is nowhere', async () => {
    const unknown = told(await send('/articles/no-such-article'))
    const id = (await threadOf(site.url)).split('/').at(-1)
    for (const slug of [...hidden, 'herring-return', 'no-such-article']) {
      expect(told(await send(`/articles/${slug}/comments/${id}`)), slug).toEqual(unknown)
    }
    for (const other of ['nonsense', 'QXJ0aWNsZQ', encodeURIComponent('🙂')]) {
      expect(told(await send(`${kinds.discussion}/comments/${other}`)), other).toEqual(unknown)
    }
  })
})

describe('a cursor that is not one of this list leads to the beginning of the list', () => {
  const nextOn = async (path: string) => headOf((await send(path)).text, ['rel', 'next'])
  const cases = ['nonsense', '', '%00', '%0d%0aX:1', '🙂', 'a'.repeat(4_000), '//evil.example', '<script>'].map((cursor) =>
    encodeURI(cursor),
  )

  test.each(cases)('%s', async (cursor) => {
    for (const [path, name] of [
      [kinds.section, 'after'],
      [kinds.tag, 'before'],
      [kinds.author, 'after'],
      [kinds.authors, 'before'],
      [kinds.article, 'comments'],
      [kinds.article, 'comments-before'],
    ]) {
      const { status, headers } = await send(`${path}?${name}=${cursor}`)
      expect([status, headers.get('location'), headers.get('cache-control')], `${path} ${name}`).toEqual([302, path, 'no-store'])
    }
  })

  test('one of another list, and one with a letter changed', async () => {
    const comments = /\?comments=([^"#&]+)/.exec((await send(kinds.discussion)).text)?.[1] ?? ''
    expect(comments).not.toBe('')
    expect((await send(`${kinds.discussion}?comments=${comments}`)).status).toBe(200)
    const changed = comments.slice(0, 10) + (comments[10] === 'A' ? 'B' : 'A') + comments.slice(11)
    for (const target of [
      `${kinds.section}?after=${comments}`,
      `${kinds.discussion}?comments=${changed}`,
      `${kinds.article}?comments=${comments}`,
    ]) {
      const { status, headers } = await send(target)
      expect([status, headers.get('location')], target).toEqual([302, target.split('?')[0]])
    }
    expect(await nextOn(kinds.section)).toBeUndefined()
  })
})

describe('no address breaks the site or leads away from it', () => {
  const secrets = /root:x|node_modules|\n\s+at \S+ \(|<script>alert|import \{|ECONN|select /g
  const hostile = [
    '/%00',
    '/articles/%00',
    '/articles/a%00b',
    '/articles/a%0d%0aSet-Cookie:%20a=b',
    '/%0d%0aLocation:%20https://evil.example',
    '/%0a',
    '//evil.example',
    '//evil.example/',
    '//evil.example/%2f..',
    '///evil.example',
    '/\\evil.example',
    '/%5cevil.example/',
    '/%2f%2fevil.example/',
    '/articles//evil.example/',
    '/sections/%2f%2fevil.example/',
    '/.//evil.example',
    '/;//evil.example/',
    '/?next=//evil.example',
    '/sections/harbour?next=//evil.example',
    'http://evil.example/',
    'https://evil.example/sections/harbour/',
    '*',
    'evil.example:443',
    '/..',
    '/../../etc/passwd',
    '/articles/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/..%5c..%5cetc%5cpasswd',
    '/assets/../server/main.js',
    '/assets/%2e%2e/server/main.js',
    '/assets/..%2fserver%2fmain.js',
    '/assets/..%5cserver%5cmain.js',
    '/assets/%00',
    '/assets/',
    '/assets//etc/passwd',
    '/images/../graphql',
    '/images/%2e%2e/graphql',
    '/images/..%2fgraphql',
    '/images/..%2f..%2fetc%2fpasswd',
    '/images/%00',
    '/images//evil.example/x.webp',
    '/images/',
    '/%',
    '/%zz',
    '/articles/%E0%A4%A',
    '/articles/%ff',
    '/articles/%c0%ae%c0%ae',
    '/articles/%ud800',
    '/articles/%F0%9F%99%82',
    '/__proto__',
    '/articles/__proto__',
    '/articles/constructor',
    '/articles/%7B%7B7*7%7D%7D',
    "/articles/'%20or%201=1--",
    '/articles/<script>alert(1)</script>',
    `/articles/${'a'.repeat(8_000)}`,
    `/${'a/'.repeat(2_000)}`,
    `/?${'a=b&'.repeat(2_000)}`,
    '/search/',
    '/search?q=%00',
    '/search?q=%ff&after=%ff',
    '/search?q=a&q=b&section=c&section=d',
    '/search?q=%22%3E<script>alert(1)</script>',
    `/search?q=${'a'.repeat(8_000)}`,
    `/search?q=${'or '.repeat(66)}`,
    '/articles/flood-gate-vote/comments/',
    '/articles//comments/x',
    '/graphql',
    '/.env',
    '/.git/config',
    '/index.html',
    '/favicon.ico',
    '/server.js',
  ]

  test.each(hostile.map((target) => [target.length > 60 ? `${target.slice(0, 60)}…` : target, target]))('%s', async (_, target) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, text, took } = await send(target, method)
      expect(status).toBeGreaterThanOrEqual(200)
      expect(status).toBeLessThan(500)
      expect(took).toBeLessThan(1_000)
      expect(headers.get('location') ?? '/').toMatch(/^\/(?![/\\])[^\r\n]*$/)
      expect(headers.get('set-cookie')).toBeNull()
      expect(text.match(secrets)).toBeNull()
      if (method === 'GET') expect(text).not.toBe('')
    }
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'NONSENSE'])('nor does the method %s', async (method) => {
    const { status, headers, text } = await send('/', method)
    expect([400, 404, 405]).toContain(status)
    if (status === 405) expect(headers.get('allow')).toBe('GET, HEAD')
    expect(text.match(secrets)).toBeNull()
  })

  test('nor do headers of 64 kB', async () => {
    const { status } = await exchange(site.url, lines('GET / HTTP/1.1', 'Host: x', `X-Long: ${'a'.repeat(65_536)}`, 'Connection: close'))
    expect(status).toBe(431)
  })

  test('nor does another host: no page is printed for the address of somebody else', async () => {
    const { status, text } = await exchange(
      site.url,
      lines(`GET ${kinds.section} HTTP/1.1`, 'Host: evil.example', 'X-Forwarded-Host: evil.example', 'Connection: close'),
    )
    expect(status).toBe(200)
    expect(text).not.toContain('evil.example')
  })

  test('and it serves on as before', async () => {
    expect((await send(kinds.section)).status).toBe(200)
  })
})
