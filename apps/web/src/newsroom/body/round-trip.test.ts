import type { BlockKind } from '@broadsheet/schema'
import { expect, it } from 'vitest'
import { makeFragmentData } from '../../gql/fragment-masking.ts'
import type { BlockInput } from '../../gql/graphql.ts'
import { inputOf } from './input.ts'
import { textOf } from './lines.ts'
import { draftBlock, draftOf } from './ManuscriptBody.tsx'

const text = [
  { text: 'Plain, ', marks: [], link: null },
  { text: 'loud\nand two lines', marks: ['STRONG', 'CODE'], link: null },
  { text: 'linked', marks: ['EMPHASIS', 'STRIKE', 'SUBSCRIPT', 'SUPERSCRIPT'], link: 'https://example.org/' },
]

const use = (id: string) => ({
  caption: `Caption of ${id}`,
  position: 'LEFT',
  image: { id, url: `/images/${id}`, alt: '', width: 3, height: 2, credits: [{ display: 'One/Agency' }, { display: 'Two' }] },
})
const usedAs = (image: string) => ({ image, caption: `Caption of ${image}`, position: 'LEFT' as const })

const cell = (align: string) => ({ align, text })
const row = { cells: [cell('START'), cell('END')] }

/** Every kind as it is answered with nothing left empty, and as it must be sent. */
const kinds: Record<BlockKind, { answered: object; sent: object }> = {
  ParagraphBlock: { answered: { text }, sent: { paragraph: { text } } },
  HeadingBlock: { answered: { text, level: 3 }, sent: { heading: { text, level: 3 } } },
  ListBlock: {
    answered: {
      style: 'ORDERED',
      items: [
        { text, depth: 0 },
        { text, depth: 2 },
      ],
    },
    sent: {
      list: {
        style: 'ORDERED',
        items: [
          { text, depth: 0 },
          { text, depth: 2 },
        ],
      },
    },
  },
  QuoteBlock: { answered: { text, attribution: 'Somebody' }, sent: { quote: { text, attribution: 'Somebody' } } },
  ImageBlock: { answered: { image: use('image1') }, sent: { image: { image: usedAs('image1') } } },
  ImageGroupBlock: {
    answered: { images: [use('image2'), use('image3')], caption: 'Both' },
    sent: { imageGroup: { images: [usedAs('image2'), usedAs('image3')], caption: 'Both' } },
  },
  RelatedStoriesBlock: {
    answered: {
      title: 'More',
      picks: [
        { id: 'article1', headline: 'Public' },
        { id: 'manuscript2', headline: 'Not yet' },
      ],
    },
    sent: { relatedStories: { title: 'More', stories: ['article1', 'manuscript2'] } },
  },
  EmbedBlock: {
    answered: { url: 'https://example.org/film', title: 'A film', provider: 'Films' },
    sent: { embed: { url: 'https://example.org/film', title: 'A film', provider: 'Films' } },
  },
  PullQuoteBlock: { answered: { text, attribution: 'Somebody' }, sent: { pullQuote: { text, attribution: 'Somebody' } } },
  DividerBlock: { answered: { label: '14:30' }, sent: { divider: { label: '14:30' } } },
  CorrectionBlock: {
    answered: { text, date: '2025-03-01T10:00:00.123Z' },
    sent: { correction: { text, date: '2025-03-01T10:00:00.123Z' } },
  },
  TableBlock: {
    answered: { caption: 'Figures', head: row, rows: [row, row] },
    sent: { table: { caption: 'Figures', head: row, rows: [row, row] } },
  },
  CodeBlock: { answered: { code: '  a\n\n  b  ', language: 'sql' }, sent: { code: { code: '  a\n\n  b  ', language: 'sql' } } },
}

const sentAgain = (...answered: object[]): BlockInput[] =>
  inputOf(draftOf(answered.map((block) => makeFragmentData(block as never, draftBlock))))

it.each(Object.entries(kinds))('%s loses nothing between reading and saving', (kind, { answered, sent }) => {
  expect(sentAgain({ __typename: kind, ...answered })).toEqual([sent])
})

it('what was null stays null', () => {
  expect(
    sentAgain(
      { __typename: 'DividerBlock', label: null },
      { __typename: 'CorrectionBlock', text, date: null },
      { __typename: 'TableBlock', caption: null, head: null, rows: [row] },
    ),
  ).toEqual([{ divider: { label: null } }, { correction: { text, date: null } }, { table: { caption: null, head: null, rows: [row] } }])
})

it('every kind can be told in lines of words', () => {
  const body = draftOf(
    Object.entries(kinds).map(([kind, { answered }]) => makeFragmentData({ __typename: kind, ...answered } as never, draftBlock)),
  )
  expect(textOf(body)).toEqual(
    expect.arrayContaining([
      'Plain, loud',
      'and two lineslinked <https://example.org/>',
      '    1. Plain, loud and two lineslinked <https://example.org/>',
      '[image1]',
      'One/Agency, Two',
      'Caption of image1',
      'Not yet',
      '14:30',
      '  b  ',
    ]),
  )
})
