import { describe, expect, it } from 'vitest'
import { partsOf } from './links.ts'

const linksIn = (text: string) => partsOf(text).flatMap(({ href }) => href ?? [])

describe('a plain text', () => {
  it('keeps every sign, whatever it says', () => {
    for (const text of [
      '',
      'No link.',
      'See https://a.example/x, and (http://b.example).',
      '<a href="https://c.example">c</a>',
      'https://',
    ]) {
      expect(
        partsOf(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }
  })

  it.each([
    ['See https://a.example/x.', 'https://a.example/x'],
    ['(see http://b.example/a_(b))', 'http://b.example/a_(b)'],
    ['https://c.example/?q=1&r=2#top!', 'https://c.example/?q=1&r=2#top'],
    ['HTTPS://D.example', 'HTTPS://D.example'],
    ['<a href="https://e.example">', 'https://e.example'],
  ])('%j leads to %s', (text, link) => {
    expect(linksIn(text)).toEqual([link])
  })

  it.each([
    'javascript:alert(1)',
    'javascript:alert("https://")',
    'data:text/html,<script>',
    'ftp://a.example',
    '//a.example',
    'www.a.example',
    'https://paper.example@evil.example/',
    'http://localhost/',
    'https://[',
    'xhttps://a.example',
  ])('%j leads nowhere', (text) => {
    expect(linksIn(text)).toEqual([])
  })
})
