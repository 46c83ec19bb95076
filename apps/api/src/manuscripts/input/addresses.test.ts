import { describe, expect, test } from 'vitest'
import { Links } from '../../graphql/links.ts'
import { linkAddress } from './addresses.ts'
import { refusalOf } from './testing/refusal.ts'

const links = new Links('https://paper.example')

describe('where a link leads', () => {
  test.for([
    ['https://Tides.example', 'https://tides.example/'],
    ['  http://tides.example/a b?c=ü#d ', 'http://tides.example/a%20b?c=%C3%BC#d'],
    ['https://tides.example/../a', 'https://tides.example/a'],
    ['https://tìdes.example/', 'https://xn--tdes-qpa.example/'],
    ['mailto:desk@paper.example?subject=Tide', 'mailto:desk@paper.example?subject=Tide'],
    ['tel:+4712345678', 'tel:+4712345678'],
    ['/articles/tide?a=1#b', '/articles/tide?a=1#b'],
    ['/', '/'],
    ['/a/../b', '/b'],
    ['https://paper.example/articles/tide', 'https://paper.example/articles/tide'],
  ])('is kept normalised: %s', ([written, kept]) => {
    expect(linkAddress('link', written as string)).toBe(kept)
  })

  test.for([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'jav&#x09;ascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'vbscript:a',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://tides.example/1',
    'file:///etc/hosts',
    'ht\ntps://tides.example',
    'https://tides.example/\u0000',
    'https://',
    'https://name@tides.example/',
    'https://:word@tides.example/',
    'mailto:',
    'tel:',
    'tides.example',
    'articles/tide',
    '#tide',
    '?a=1',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/%2e%2e//evil.example',
    '/a/..//evil.example',
  ])('is refused: %j', (written) => {
    expect(refusalOf(() => linkAddress('link', written))).toEqual({ field: 'link' })
  })

  test('is at most 2,000 characters long, as it is kept', () => {
    expect(linkAddress('link', `/${'a'.repeat(1_999)}`)).toHaveLength(2_000)
    expect(refusalOf(() => linkAddress('link', `/${'a'.repeat(2_000)}`))).toEqual({ field: 'link', max: 2_000 })
    expect(refusalOf(() => linkAddress('link', `/${'ü'.repeat(400)}`))).toEqual({ field: 'link', max: 2_000 })
  })

  test.for(['/', '/a/..', '/a//b', '/a\\b', '/@evil.example', '/:80', '/.evil.example'])('stays on the site as a path: %s', (written) => {
    expect(new URL(links.absolute(linkAddress('link', written))).origin).toBe('https://paper.example')
  })
})
