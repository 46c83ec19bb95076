import { describe, expect, it } from 'vitest'
import { partsOf } from './parts.ts'

const linksIn = (text: string) => partsOf(text).flatMap(({ href }) => href ?? [])

describe('what a reader wrote', () => {
  it('keeps every sign that is no mark, whatever it says', () => {
    for (const text of [
      '',
      'No link.',
      'See https://a.example/x, and (http://b.example).',
      '<a href="https://c.example">c</a>',
      '2*3*4 * 5',
    ]) {
      expect(
        partsOf(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }
  })

  it('has marks, and links within them but not in code', () => {
    expect(partsOf('A *slow* **https://a.example** `https://b.example`')).toEqual([
      { text: 'A ' },
      { text: 'slow', mark: 'em' },
      { text: ' ' },
      { text: 'https://a.example', mark: 'strong', href: 'https://a.example' },
      { text: ' ' },
      { text: 'https://b.example', mark: 'code' },
    ])
  })

  it.each([
    ['See https://a.example/x.', 'https://a.example/x'],
    ['(see http://b.example/a_(b))', 'http://b.example/a_(b)'],
    ['https://c.example/?q=1&r=2#top!', 'https://c.example/?q=1&r=2#top'],
    ['<a href="https://e.example">', 'https://e.example'],
  ])('leads on: %j to %s', (text, link) => {
    expect(linksIn(text)).toEqual([link])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>',
    'ftp://a.example',
    '//a.example',
    'www.a.example',
    'someone@a.example',
    'https://paper.example@evil.example/',
    'https://[',
  ])('leads nowhere: %j', (text) => {
    expect(linksIn(text)).toEqual([])
  })
})
