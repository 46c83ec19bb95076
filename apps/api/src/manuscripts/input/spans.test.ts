import type { Span, SpanInput } from '@broadsheet/schema/graphql'
import { describe, expect, test } from 'vitest'
import { keptSpans } from './spans.ts'
import { refusalOf } from './testing/refusal.ts'

const plain = (text: string): Span => ({ text, marks: [], link: null })

describe('a run of spans', () => {
  test.for<[string, SpanInput[], Span[]]>([
    [
      'keeps the spaces between spans, and none around them all',
      [{ text: ' The ' }, { text: 'tide', marks: ['EMPHASIS'] }, { text: ' rose. ' }],
      [plain('The '), { text: 'tide', marks: ['EMPHASIS'], link: null }, plain(' rose.')],
    ],
    [
      'drops spans that are empty, or nothing but space at an end',
      [{ text: '\n', marks: ['STRONG'] }, { text: 'a' }, { text: '' }, { text: ' ', marks: ['CODE'] }],
      [plain('a')],
    ],
    [
      'joins neighbours that look the same',
      [{ text: 'a', marks: [] }, { text: 'b' }, { text: 'c', marks: null, link: '' }],
      [plain('abc')],
    ],
    [
      'keeps neighbours apart that lead elsewhere',
      [
        { text: 'a', link: 'https://one.example' },
        { text: 'b', link: 'https://one.example/' },
        { text: 'c', link: '/two' },
      ],
      [
        { text: 'ab', marks: [], link: 'https://one.example/' },
        { text: 'c', marks: [], link: '/two' },
      ],
    ],
    [
      'puts marks into one order, each once',
      [
        { text: 'a', marks: ['CODE', 'STRONG', 'CODE'] },
        { text: 'b', marks: ['STRONG', 'CODE'] },
      ],
      [{ text: 'ab', marks: ['STRONG', 'CODE'], link: null }],
    ],
    ['composes letters, also over a seam', [{ text: 'cafe' }, { text: '\u0301' }], [plain('café')]],
    ['ends lines with a line feed, also over a seam', [{ text: 'a\r' }, { text: '\nb\rc' }], [plain('a\nb\nc')]],
    ['keeps tabs and breaks within', [{ text: 'a\n\n\tb' }], [plain('a\n\n\tb')]],
    ['is nothing if nothing was written', [{ text: ' ' }, { text: ' \n', marks: ['STRONG'] }], []],
  ])('%s', ([, written, kept]) => {
    expect(keptSpans('text', written)).toEqual(kept)
  })

  test.for<[string, SpanInput[], string]>([
    ['a control character', [{ text: 'a' }, { text: 'b\u0007' }], 'text[1].text'],
    ['an override', [{ text: 'a\u202eb' }], 'text[0].text'],
    ['a flood', [{ text: `a${'\u0315'.repeat(6)}` }], 'text[0].text'],
    ['a flood over a seam', [{ text: `a${'\u0315'.repeat(4)}` }, { text: '\u0315'.repeat(4), marks: ['STRONG'] }], 'text'],
    ['a script', [{ text: 'a', link: 'javascript:alert(1)' }], 'text[0].link'],
  ])('is refused with %s', ([, written, field]) => {
    expect(refusalOf(() => keptSpans('text', written))).toEqual({ field })
  })
})
