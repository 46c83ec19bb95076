import { expect, test } from 'vitest'
import { toHtml } from './html.ts'

const link = (address: string) => `<a href="${address}" rel="ugc nofollow">${address}</a>`

test.for<[string, string]>([
  ['a < b & "c"', '<p>a &lt; b &amp; &quot;c&quot;</p>'],
  ['one\ntwo\n\n\nthree', '<p>one<br>two</p><p>three</p>'],
  ['so *very* **much** `a*b*c`', '<p>so <em>very</em> <strong>much</strong> <code>a*b*c</code></p>'],
  ['**strong *and* more**', '<p>**strong <em>and</em> more**</p>'],
  ['2*3*4 and 5 * 6 * 7, *open', '<p>2*3*4 and 5 * 6 * 7, *open</p>'],
  ['*one\ntwo*', '<p>*one<br>two*</p>'],
  ['`<b>`', '<p><code>&lt;b&gt;</code></p>'],
  ['see https://paper.test/a?b=1&c=2.', `<p>see ${link('https://paper.test/a?b=1&amp;c=2')}.</p>`],
  ['*HTTP://paper.test/a* (https://paper.test/b)', `<p><em>${link('HTTP://paper.test/a')}</em> (${link('https://paper.test/b')})</p>`],
  ['`https://paper.test`', '<p><code>https://paper.test</code></p>'],
  ['paper.test, a@paper.test', '<p>paper.test, a@paper.test</p>'],
])('%j is %s', ([text, html]) => {
  expect(toHtml(text)).toBe(html)
})

test.for([
  'javascript:alert(1)',
  'JaVaScRiPt://paper.test/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'ftp://paper.test/a',
  'file:///etc/passwd',
  '<a href="javascript:alert(1)">x</a>',
  '<img src=x onerror=alert(1)>',
  '*<svg/onload=alert(1)>*',
])('nothing in %s becomes an element that does something', (text) => {
  expect(toHtml(text).replace(/<\/?(p|br|em|strong|code)>/g, '')).not.toMatch(/[<>]/)
})

test.for(['https://paper.test/"onmouseover="alert(1)', "https://paper.test/'><script>", 'https://a*onload=x*"b'])(
  'the address in %s ends where it should, and is escaped',
  (text) => {
    const html = toHtml(text)
    expect(html.replace(/<a href="https?:\/\/[^"<>']*" rel="ugc nofollow">|<\/?(a|p|em)>/g, '')).not.toMatch(/[<>"]/)
  },
)

test('long lines of signs that open and close nothing come out whole', () => {
  for (const sign of ['*', '**', '`', '* ', 'a*', '*a ', '`a', 'https://']) {
    expect(toHtml(sign.repeat(1_000))).toMatch(/^<p>.+<\/p>$/)
  }
})
