import { describe, expect, it } from 'vitest'
import { linkTo, looksLikeCursor, pathTo, readAddress, withQuery } from './addresses.ts'

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
