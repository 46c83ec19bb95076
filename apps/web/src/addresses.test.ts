import { describe, expect, it } from 'vitest'
import { linkTo, looksLikeCursor, ownAddress, pathTo, pathWithout, readAddress, withQuery } from './addresses.ts'

describe('a request target', () => {
  it('is parted into path and query', () => {
    const address = readAddress('/sections/town?after=abc%3D&utm=x')
    expect(address?.path).toBe('/sections/town')
    expect(address?.query.get('after')).toBe('abc=')
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'http://evil.example/',
    '/..',
    '/a/%2e%2e/b',
    '/a/..%2fb',
    '/%00',
    '/a%0d%0ab',
    '/%',
    '/%E0%A4%A',
    '*',
  ])('is refused if no page can have it: %s', (target) => {
    expect(readAddress(target)).toBeUndefined()
  })

  it('keeps a question mark that belongs to the query', () => {
    expect(readAddress('/?a=?')?.query.get('a')).toBe('?')
  })
})

describe('a cursor', () => {
  it('is printable, neither empty nor endless', () => {
    expect(looksLikeCursor('WzE3LCJhIl0=')).toBe(true)
    expect(['', ' ', 'a\u0000', 'é', 'x'.repeat(1001)].some(looksLikeCursor)).toBe(false)
  })
})

describe('a link', () => {
  it('is a path on the own site and whole elsewhere', () => {
    expect(linkTo('https://paper.example/articles/a?x=1#b', 'https://paper.example')).toBe('/articles/a?x=1#b')
    expect(linkTo('https://other.example/', 'https://paper.example')).toBe('https://other.example/')
    expect(linkTo('mailto:desk@paper.example', 'https://paper.example')).toBe('mailto:desk@paper.example')
  })

  it('cannot leave the site, whatever a slug contains', () => {
    expect(pathTo.article('../evil?x#y')).toBe('/articles/..%2Fevil%3Fx%23y')
    expect(pathTo.thread('a', 'Q29tbWVudDox/+==')).toBe('/articles/a/comments/Q29tbWVudDox%2F%2B%3D%3D')
  })

  it('carries cursors encoded and leads to a place on the page', () => {
    expect(withQuery('/articles/a', ['comments', 'a+b='], 'comments')).toBe('/articles/a?comments=a%2Bb%3D#comments')
  })
})

describe('without its cursor, an address', () => {
  const without = (target: string) => pathWithout({ path: '/search', query: new URLSearchParams(target) }, ['after', 'before'])

  it('keeps everything else that it asks for', () => {
    expect(without('q=a+%26+b&after=x&section=town&before=y')).toBe('/search?q=a+%26+b&section=town')
    expect(without('after=x&after=y')).toBe('/search')
  })

  it('cannot break out of a header', () => {
    expect(without('q=%0d%0aSet-Cookie:%20a=b&after=x')).toBe('/search?q=%0D%0ASet-Cookie%3A+a%3Db')
  })
})

describe('where somebody wants to go next', () => {
  it.each(['/', '/articles/flood-gate-vote', '/newsroom?stage=DRAFT#list', '/sections/t%C3%B6wn', '/a?b=//evil.example', '/#//x'])(
    'is a page of this site: %s',
    (path) => {
      expect(ownAddress(path)).toBe(path)
    },
  )

  it('is written so that a header can hold it', () => {
    expect(ownAddress('/sections/töwn?q=ü')).toBe('/sections/t%C3%B6wn?q=%C3%BC')
  })

  it.each([
    '',
    'newsroom',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' /newsroom',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/%0d%0aSet-Cookie:%20a=b',
    '/a\r\nSet-Cookie: a=b',
    '/%00',
    '/%5cevil.example',
    'https://evil.example/',
    'http:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '@evil.example',
    '.evil.example',
  ])('is nowhere if it could lead elsewhere: %j', (text) => {
    expect(ownAddress(text)).toBeUndefined()
  })

  it('is nowhere if nothing was said, or more than an address', () => {
    expect([undefined, null, `/${'a'.repeat(2_000)}`].map(ownAddress)).toEqual([undefined, undefined, undefined])
  })
})
