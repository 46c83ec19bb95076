import { expect, test } from 'vitest'
import { outline, read } from '../testing/html.ts'

test('a caption stands with its image, in either of the two ways to write it', () => {
  const img = '<a href="/x"><img class="wp-image-9" src="/a.jpg" alt="A" /></a>'
  expect(outline(`[caption id="attachment_9" width="300"]${img} The <em>quay</em>[/caption]`)).toEqual([
    'Image: https://harbour.example.org/a.jpg (The quay)',
  ])
  expect(outline(`[caption id="attachment_9" caption="The quay"]${img}[/caption]`)).toEqual([
    'Image: https://harbour.example.org/a.jpg (The quay)',
  ])
})

test('a gallery names its images by number, or means all of the article', () => {
  expect(read('[gallery ids="4,5" columns="2"]\n\n[gallery]').blocks).toMatchObject([
    { kind: 'ImageGroupBlock', attachments: ['4', '5'] },
    { kind: 'ImageGroupBlock', attachments: 'ALL' },
  ])
})

test.each([
  ['[embed width="3"]https://vimeo.com/1[/embed]', 'https://vimeo.com/1'],
  ['[audio src="https://e.example.org/a.mp3"]', 'https://e.example.org/a.mp3'],
  ['[audio https://e.example.org/a.mp3]', 'https://e.example.org/a.mp3'],
  ['[video mp4="https://e.example.org/a.mp4"][/video]', 'https://e.example.org/a.mp4'],
  ['[youtube=https://youtu.be/abc]', 'https://youtu.be/abc'],
])('%s is an embed', (html, address) => {
  expect(outline(html)).toEqual([`Embed: ${address}`])
})

test('words in brackets are text', () => {
  expect(outline('He said [sic] that [the] tide [a = b] and [/end] [1] are fine')).toEqual([
    'Paragraph: He said [sic] that [the] tide [a = b] and [/end] [1] are fine',
  ])
})

test('a shortcode of a plugin is counted and its content kept', () => {
  const { blocks, lost } = read('[acme_box colour="red"]Words[/acme_box]')
  expect(blocks).toMatchObject([{ text: [{ text: 'Words' }] }])
  expect(lost).toEqual(['[acme_box]'])
})

test('a shortcode in double brackets is shown, not run', () => {
  expect(outline('Write [[gallery]] for a gallery')).toEqual(['Paragraph: Write [gallery] for a gallery'])
})
