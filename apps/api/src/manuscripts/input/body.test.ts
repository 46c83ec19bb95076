import type { BlockInput, WrittenBlocks } from '@broadsheet/schema/graphql'
import { describe, expect, test } from 'vitest'
import type { KeptBlock } from '../../articles/body.ts'
import { toGlobalId } from '../../relations/global-id.ts'
import { keptBody } from './body.ts'

const key = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const image = (number: number) => toGlobalId('Image', key(number))
const plain = (text: string) => [{ text, marks: [], link: null }]
const noon = new Date('2026-07-28T12:00:00Z')

/** Each kind with all it can hold, and as it is kept. */
const whole: { [F in keyof WrittenBlocks]: [WrittenBlocks[F], KeptBlock] } = {
  paragraph: [{ text: [{ text: 'The tide.' }] }, { kind: 'ParagraphBlock', text: plain('The tide.') }],
  heading: [
    { text: [{ text: 'Tides' }], level: 6 },
    { kind: 'HeadingBlock', text: plain('Tides'), level: 6 },
  ],
  list: [
    {
      style: 'ORDERED',
      items: [{ text: [{ text: 'Ebb' }] }, { text: [{ text: 'Neap' }], depth: 1 }, { text: [{ text: 'Flood' }], depth: 0 }],
    },
    {
      kind: 'ListBlock',
      style: 'ORDERED',
      items: [
        { text: plain('Ebb'), depth: 0 },
        { text: plain('Neap'), depth: 1 },
        { text: plain('Flood'), depth: 0 },
      ],
    },
  ],
  quote: [
    { text: [{ text: 'It rose.\n\nIt fell.' }], attribution: ' A pilot ' },
    { kind: 'QuoteBlock', text: plain('It rose.\n\nIt fell.'), attribution: 'A pilot' },
  ],
  image: [
    { image: { image: image(1), caption: 'The mole', position: 'LEFT' } },
    { kind: 'ImageBlock', image: { imageId: key(1), caption: 'The mole', position: 'LEFT' } },
  ],
  imageGroup: [
    { images: [{ image: image(1), position: 'LEFT' }, { image: image(2) }], caption: 'Two moles' },
    {
      kind: 'ImageGroupBlock',
      images: [
        { imageId: key(1), caption: null, position: 'LEFT' },
        { imageId: key(2), caption: null, position: null },
      ],
      caption: 'Two moles',
    },
  ],
  relatedStories: [
    { title: 'More', stories: [toGlobalId('Article', key(3)), toGlobalId('Manuscript', key(4))] },
    { kind: 'RelatedStoriesBlock', title: 'More', storyIds: [key(3), key(4)] },
  ],
  embed: [
    { url: new URL('https://www.youtube.com/embed/tide'), title: 'The tide', provider: null },
    { kind: 'EmbedBlock', url: 'https://www.youtube.com/watch?v=tide', title: 'The tide', provider: 'YouTube' },
  ],
  pullQuote: [
    { text: [{ text: 'It rose.' }], attribution: 'A pilot' },
    { kind: 'PullQuoteBlock', text: plain('It rose.'), attribution: 'A pilot' },
  ],
  divider: [{ label: 'Noon' }, { kind: 'DividerBlock', label: 'Noon' }],
  correction: [
    { text: [{ text: 'It was the neap tide.' }], date: noon },
    { kind: 'CorrectionBlock', text: plain('It was the neap tide.'), date: noon },
  ],
  table: [
    {
      caption: 'Heights',
      head: { cells: [{ text: [{ text: 'Day' }] }, { text: [{ text: 'Metres' }], align: 'END' }] },
      rows: [{ cells: [{ text: [{ text: 'Monday' }] }, { text: [], align: 'END' }] }],
    },
    {
      kind: 'TableBlock',
      caption: 'Heights',
      head: {
        cells: [
          { text: plain('Day'), align: 'START' },
          { text: plain('Metres'), align: 'END' },
        ],
      },
      rows: [
        {
          cells: [
            { text: plain('Monday'), align: 'START' },
            { text: [], align: 'END' },
          ],
        },
      ],
    },
  ],
  code: [
    { code: '  if (a)\r\n\tb\n', language: 'Rust' },
    { kind: 'CodeBlock', code: '  if (a)\n\tb\n', language: 'rust' },
  ],
}

const keep = (block: BlockInput) => keptBody([block], 'input.body')[0]

describe('a block that was written', () => {
  test.for(Object.entries(whole))('is kept with all it holds: %s', ([field, [written, kept]]) => {
    expect(keep({ [field]: written })).toEqual(kept)
  })

  test.for<[string, BlockInput, Partial<KeptBlock>]>([
    ['quote', { quote: { text: [{ text: 'It rose.' }] } }, { attribution: null }],
    ['pull quote', { pullQuote: { text: [{ text: 'It rose.' }], attribution: '' } }, { attribution: null }],
    ['divider', { divider: { label: ' \u200b ' } }, { label: null }],
    ['image', { image: { image: { image: image(1) } } }, { image: { imageId: key(1), caption: null, position: null } }],
    ['title', { relatedStories: { title: null, stories: [toGlobalId('Article', key(3))] } }, { title: null }],
    ['correction', { correction: { text: [{ text: 'Neap.' }] } }, { date: null }],
    ['code', { code: { code: 'x' } }, { language: null }],
    ['head of a table', { table: { rows: [{ cells: [{ text: [] }] }] } }, { caption: null, head: null }],
    ['name of a site', { embed: { url: new URL('https://tides.example/7') } }, { title: null, provider: 'tides.example' }],
    ['own name of a site', { embed: { url: new URL('https://youtu.be/7'), provider: 'The pilots' } }, { provider: 'The pilots' }],
  ])('can leave out the rest: %s', ([, written, kept]) => {
    expect(keep(written)).toMatchObject(kept)
  })

  test('keeps its place, and markup in it is text', () => {
    const texts = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&amp;']
    const body = keptBody(
      texts.map((text) => ({ paragraph: { text: [{ text }] } })),
      'input.body',
    )
    expect(body).toEqual(texts.map((text) => ({ kind: 'ParagraphBlock', text: plain(text) })))
  })

  test('a body can be empty', () => {
    expect(keptBody([], 'input.body')).toEqual([])
  })
})
