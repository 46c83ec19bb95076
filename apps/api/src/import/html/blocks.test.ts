import { describe, expect, test } from 'vitest'
import { outline, read } from '../testing/html.ts'

describe('the block editor', () => {
  test('paragraphs, headings and separators become blocks, and rank 1 stays with the headline', () => {
    const html =
      '<!-- wp:paragraph --><p>One\ntwo</p><!-- /wp:paragraph --><!-- wp:heading {"level":1} --><h1>Three</h1><!-- /wp:heading --><!-- wp:separator --><hr class="x"/><!-- /wp:separator -->'
    expect(outline(html)).toEqual(['Paragraph: One two', 'Heading: Three', 'Divider: '])
    expect(read(html).blocks[1]).toMatchObject({ level: 2 })
  })

  test('marks and links become spans, side by side and within each other', () => {
    expect(
      outline(
        '<!-- wp:p --><p>A <b>bold <i>and</i></b><i> slanted</i> <a href="/tide">link </a>end, H<sub>2</sub>O, <s>no</s>, <kbd>x</kbd></p>',
      ),
    ).toEqual([
      'Paragraph: A {strong}bold {strong+emphasis}and{emphasis} slanted {https://harbour.example.org/tide}link end, H{subscript}2O, {strike}no, {code}x',
    ])
  })

  test('nested lists become the depth of their items', () => {
    const html =
      '<!-- wp:list --><ol><!-- wp:list-item --><li>One<ul><li>Deep<ol><li>Deeper</li></ol></li></ul></li><!-- /wp:list-item --><li>Two</li></ol>'
    expect(outline(html)).toEqual(['List: 0One | 1Deep | 2Deeper | 0Two'])
    expect(read(html).blocks[0]).toMatchObject({ style: 'ORDERED' })
  })

  test('quotes and pull quotes keep who said it', () => {
    const quote = '<blockquote class="wp-block-quote"><p>High water</p><p>at noon</p><cite>— The pilot<br></cite></blockquote>'
    const { blocks } = read(
      `<!-- wp:quote -->${quote}<figure class="wp-block-pullquote"><blockquote><p>Noon</p><cite>A pilot</cite></blockquote></figure>`,
    )
    expect(blocks).toMatchObject([
      { kind: 'QuoteBlock', attribution: 'The pilot' },
      { kind: 'PullQuoteBlock', text: [{ text: 'Noon' }], attribution: 'A pilot' },
    ])
    expect(outline(quote)).toEqual(['Quote: High water\n\nat noon'])
  })

  test('an image keeps its address, its number, its alternative text and its caption', () => {
    const html =
      '<!-- wp:image {"id":7} --><figure class="wp-block-image"><a href="/x"><img src="/wp-content/uploads/pier.jpg" alt="A pier" class="wp-image-7"/></a><figcaption>The <em>old</em> pier</figcaption></figure>'
    expect(read(html).blocks).toEqual([
      {
        kind: 'ImageBlock',
        image: {
          address: 'https://harbour.example.org/wp-content/uploads/pier.jpg',
          attachment: '7',
          alt: 'A pier',
          caption: 'The old pier',
          position: null,
        },
      },
    ])
  })

  test.each([
    [
      'nested figures',
      '<figure class="wp-block-gallery"><figure><img src="/a.jpg"><figcaption>A</figcaption></figure><figure><img src="/b.jpg"></figure><figcaption>Both</figcaption></figure>',
    ],
    [
      'a list',
      '<figure class="wp-block-gallery"><ul><li><figure><img src="/a.jpg"><figcaption>A</figcaption></figure></li><li><figure><img src="/b.jpg"></figure></li></ul><figcaption>Both</figcaption></figure>',
    ],
  ])('a gallery of %s is a group, each image with its own caption', (_, html) => {
    expect(read(`<!-- wp:gallery -->${html}`).blocks).toMatchObject([
      {
        kind: 'ImageGroupBlock',
        caption: 'Both',
        images: [
          { address: 'https://harbour.example.org/a.jpg', caption: 'A' },
          { address: 'https://harbour.example.org/b.jpg', caption: null },
        ],
      },
    ])
  })

  test('an embed keeps only its address and its caption', () => {
    const html =
      '<!-- wp:embed --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/abc?x=1&amp;y=2\n</div><figcaption>Film</figcaption></figure>'
    expect(read(html).blocks).toEqual([{ kind: 'EmbedBlock', url: 'https://youtu.be/abc?x=1&y=2', title: 'Film', provider: 'YouTube' }])
  })

  test('a table is a grid of equal rows with its head and its caption', () => {
    const html =
      '<!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Day</th><th style="text-align:right">Height</th></tr></thead><tbody><tr><td rowspan="2">Mon</td><td>4</td></tr><tr><td>5</td></tr><tr><td colspan="2">none</td></tr></tbody></table><figcaption>Tides</figcaption></figure>'
    const cell = (text: string, align = 'START') => ({ text: text ? [{ text, marks: [], link: null }] : [], align })
    expect(read(html).blocks).toEqual([
      {
        kind: 'TableBlock',
        caption: 'Tides',
        head: { cells: [cell('Day'), cell('Height', 'END')] },
        rows: [{ cells: [cell('Mon'), cell('4')] }, { cells: [cell(''), cell('5')] }, { cells: [cell('none'), cell('')] }],
      },
    ])
  })

  test('code, verse and preformatted text keep every space', () => {
    const html =
      '<!-- wp:code --><pre class="wp-block-code"><code class="language-js">if (a &lt; b)\n  go()</code></pre><pre class="wp-block-verse">The tide<br>  comes</pre>'
    expect(read(html).blocks).toEqual([
      { kind: 'CodeBlock', code: 'if (a < b)\n  go()', language: 'js' },
      { kind: 'CodeBlock', code: 'The tide\n  comes', language: null },
    ])
  })

  test('what only arranges leaves no trace, and a cover keeps its picture', () => {
    const html =
      '<!-- wp:group --><div class="wp-block-columns"><div class="wp-block-column"><p>Left</p></div><div><p>Right</p></div></div><div class="wp-block-cover" style="background-image:url(https://e.example.org/c.jpg)"><p>Over it</p></div>'
    expect(outline(html)).toEqual([
      'Paragraph: Left',
      'Paragraph: Right',
      'Image: https://e.example.org/c.jpg (null)',
      'Paragraph: Over it',
    ])
    expect(read(html).lost).toEqual([])
  })

  test('blocks that are filled in when a page is asked for are counted as lost', () => {
    expect(read('<!-- wp:latest-posts {"postsToShow":3} /--><!-- wp:spacer /--><!-- wp:acme/poll {"a":"/-->"} /-->').lost).toEqual([
      'wp:latest-posts',
      'wp:acme/poll',
    ])
  })
})

describe('the classic editor', () => {
  test('an empty line parts paragraphs, a line end is a break, and both signs of a break are one', () => {
    expect(outline('One\ntwo<br />\nthree\n\nFour <b>five\n\nsix</b>')).toEqual([
      'Paragraph: One\ntwo\nthree',
      'Paragraph: Four {strong}five',
      'Paragraph: {strong}six',
    ])
  })

  test('a list of terms keeps which word means what', () => {
    expect(outline('<dl><dt>Ebb</dt><dd>falling</dd></dl>')).toEqual(['List: 0Ebb | 1falling'])
  })

  test('an image within a sentence parts it', () => {
    expect(outline('Before <a href="/x"><img src="/a.jpg" alt="A"></a> after')).toEqual([
      'Paragraph: Before',
      'Image: https://harbour.example.org/a.jpg (null)',
      'Paragraph: after',
    ])
  })

  test('the address of a film on a line of its own is an embed, any other address a link', () => {
    expect(outline('https://vimeo.com/1\n\nhttps://harbour.example.org/x')).toEqual([
      'Embed: https://vimeo.com/1',
      'Paragraph: {https://harbour.example.org/x}https://harbour.example.org/x',
    ])
  })

  test('blocks within marks keep the mark', () => {
    expect(outline('<strong><p>One</p><ul><li>Two</li></ul></strong>')).toEqual(['Paragraph: {strong}One', 'List: 0Two'])
  })
})

describe('what could do harm', () => {
  test.each([
    ['<script>alert(1)</script>', 'script'],
    ['<style>p{}</style>', 'style'],
    ['<iframe src="https://evil.example.org/x"></iframe>', 'iframe'],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>', 'iframe'],
    ['<svg><script>alert(1)</script><text>x</text></svg>', 'svg'],
    ['<math><mtext><img src=x onerror=alert(1)></mtext></math>', 'math'],
    ['<template><p>x</p></template>', 'template'],
    ['<object data="javascript:alert(1)"></object>', 'object'],
    ['<embed src="data:text/html,x">', 'embed'],
    ['<img src="data:image/png;base64,AAAA" onerror="alert(1)">', 'img'],
    ['<img src="https://count.example.org/p.gif" width="1" height="1">', 'img'],
    ['<textarea><p>x</p></textarea>', 'textarea'],
  ])('%s is dropped and counted', (html, name) => {
    expect(read(html)).toEqual({ blocks: [], lost: [name] })
  })

  test.each([
    'javascript:alert(1)',
    'JaVa\tScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'jav&#x09;ascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('a link to %s is only its text', (address) => {
    expect(read(`<a href="${address}" onclick="x()">word</a>`)).toEqual({
      blocks: [{ kind: 'ParagraphBlock', text: [{ text: 'word', marks: [], link: null }] }],
      lost: ['a'],
    })
  })

  test('mail, telephone and web links stay; a link within the page is only its text', () => {
    expect(
      outline('<a href="mailto:desk@example.org">a</a> <a href="tel:+4412">b</a> <a href="//e.example.org/x">c</a> <a href="#d">d</a>'),
    ).toEqual(['Paragraph: {mailto:desk@example.org}a {tel:+4412}b {https://e.example.org/x}c d'])
  })

  test('the player of a known site becomes the address of its page', () => {
    expect(outline('<iframe src="//www.youtube-nocookie.com/embed/abc?rel=0"></iframe>')).toEqual([
      'Embed: https://www.youtube.com/watch?v=abc',
    ])
  })

  test.each([
    ['div', '<div>'.repeat(20_000), ''],
    ['list', '<ul><li>'.repeat(20_000), ''],
    ['quote', '<blockquote><p>'.repeat(20_000), ''],
    ['table', '<table><tr><td>'.repeat(20_000), ''],
    ['element that is closed by the wrong name', '<div></foo>'.repeat(20_000), ''],
  ])('a %s that is nested 20,000 deep is flattened, and its text is kept', (_, open, close) => {
    const { blocks, lost } = read(`${open}core${close}`)
    expect(JSON.stringify(blocks)).toContain('core')
    expect(lost).toContain('markup nested too deeply')
  })

  test.each([
    ['a paragraph of a megabyte', `<p>${'word '.repeat(200_000)}</p>`],
    ['comments that are never closed', '<!--'.repeat(200_000)],
    ['tags that are never closed', '<a '.repeat(300_000)],
    ['brackets that are never closed', '[caption '.repeat(100_000)],
    ['shortcodes that are never closed', '[embed]'.repeat(100_000)],
  ])('%s takes time in proportion to its length', (_, html) => {
    const start = performance.now()
    read(html)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

test('elements that are on no list lose their name, not their text', () => {
  const { blocks, lost } = read('<p><u>One</u> <acme-x>two</acme-x> <span>three</span> <font color="red">four</font></p>')
  expect(blocks).toMatchObject([{ text: [{ text: 'One two three four' }] }])
  expect(lost).toEqual(['u', 'acme-x', 'font'])
})

test('entities that were encoded twice are read as meant, except those that speak of markup', () => {
  expect(outline('Fish &amp;amp; chips &amp;#8217;n&amp;#8217; peas, &amp;lt;b&amp;gt; <code>&amp;amp;</code>')).toEqual([
    'Paragraph: Fish & chips ’n’ peas, &lt;b&gt; {code}&amp;',
  ])
})

test('empty paragraphs leave nothing behind', () => {
  expect(
    read(
      '<!-- wp:p --><p></p><p>&nbsp;</p><p><br></p><p>&#8203;</p><ul></ul><h2> </h2><blockquote></blockquote><table><tr><td></td></tr></table><pre> </pre>',
    ).blocks,
  ).toEqual([])
})
