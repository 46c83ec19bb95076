import type { ReviseArticleInput } from '@broadsheet/schema/graphql'
import { describe, expect, test } from 'vitest'
import { toGlobalId } from '../../relations/global-id.ts'
import type { ManuscriptContent } from '../content.ts'
import { keptContent } from './content.ts'
import { refusalOf } from './testing/refusal.ts'

const key = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const id = (type: string, number = 1) => toGlobalId(type, key(number))
const many = <T>(number: number, make: (index: number) => T): T[] => Array.from({ length: number }, (_, index) => make(index))
const writer = (number: number) => ({ author: id('Author', number), role: 'WRITER' as const })
const noon = new Date('2026-07-28T12:00:00Z')

describe('what an input changes of an article', () => {
  test('is nothing where nothing is said; a note is for colleagues', () => {
    expect(keptContent({})).toEqual({})
    expect(keptContent({ headline: undefined, note: 'Shortened.' })).toEqual({})
  })

  test.for<[ReviseArticleInput, Partial<ManuscriptContent>]>([
    [{ slug: 'tide-of-1891' }, { slug: 'tide-of-1891' }],
    [{ headline: ' The tide  rose ' }, { headline: 'The tide  rose' }],
    [{ standfirst: 'It rose.\r\nIt fell.' }, { standfirst: 'It rose.\nIt fell.' }],
    [{ language: 'EN-gb' }, { language: 'en-GB' }],
    [{ section: id('Section') }, { sectionId: key(1) }],
    [{ tags: [id('Tag', 2), id('Tag', 1)] }, { tagIds: [key(2), key(1)] }],
    [
      { bylines: [writer(1), { ...writer(1), role: 'PHOTOGRAPHER' }] },
      {
        bylines: [
          { authorId: key(1), role: 'WRITER' },
          { authorId: key(1), role: 'PHOTOGRAPHER' },
        ],
      },
    ],
    [{ hero: { image: id('Image'), caption: 'The mole' } }, { hero: { imageId: key(1), caption: 'The mole', position: null } }],
    [{ body: [{ divider: {} }] }, { body: [{ kind: 'DividerBlock', label: null }] }],
    [{ completeness: 'EXCERPT' }, { completeness: 'EXCERPT' }],
    [{ source: { name: 'The Gull' } }, { source: { name: 'The Gull', url: null, license: null, originalPublishedAt: null } }],
    [
      { source: { name: ' The Gull ', url: new URL('https://gull.example'), license: 'CC BY', originalPublishedAt: noon } },
      { source: { name: 'The Gull', url: 'https://gull.example/', license: 'CC BY', originalPublishedAt: noon } },
    ],
    [{ commenting: 'CLOSED' }, { commenting: 'CLOSED' }],
    [{ related: [id('Article', 2), id('Manuscript', 1)] }, { relatedIds: [key(2), key(1)] }],
    [{ unrelated: [id('Article', 2), id('Manuscript', 1)] }, { unrelatedIds: [key(2), key(1)] }],
    [
      { related: [id('Article', 1)], unrelated: [id('Article', 2)] },
      { relatedIds: [key(1)], unrelatedIds: [key(2)] },
    ],
    [{ suggestible: false }, { suggestible: false }],
  ])('is kept, and nothing else: %j', ([input, kept]) => {
    expect(keptContent(input)).toEqual(kept)
  })

  test('is emptied by null where that is possible', () => {
    const emptied = { standfirst: null, hero: null, source: null, tags: null, bylines: null, related: null, unrelated: null }
    const empty = { standfirst: null, hero: null, source: null, tagIds: [], bylines: [], relatedIds: [], unrelatedIds: [] }
    expect(keptContent(emptied)).toEqual(empty)
    expect(keptContent({ standfirst: ' ' })).toEqual({ standfirst: null })
  })

  test.for(['slug', 'headline', 'language', 'section', 'body', 'completeness', 'commenting', 'suggestible'])(
    'cannot empty its %s',
    (field) => {
      expect(refusalOf(() => keptContent({ [field]: null }))).toEqual({ field: `input.${field}` })
    },
  )

  test.for<[ReviseArticleInput, string, number, number]>([
    [{ slug: '' }, 'slug', 1, 128],
    [{ slug: 'a'.repeat(129) }, 'slug', 1, 128],
    [{ headline: '\u200b ' }, 'headline', 1, 300],
    [{ headline: 'a'.repeat(1_000_000) }, 'headline', 1, 300],
    [{ standfirst: 'a'.repeat(2_001) }, 'standfirst', 0, 2_000],
    [{ tags: many(101, (index) => id('Tag', index)) }, 'tags', 0, 100],
    [{ bylines: many(21, writer) }, 'bylines', 0, 20],
    [{ related: many(21, (index) => id('Article', index)) }, 'related', 0, 20],
    [{ unrelated: many(101, (index) => id('Article', index)) }, 'unrelated', 0, 100],
    [{ hero: { image: id('Image'), caption: 'a'.repeat(2_001) } }, 'hero.caption', 0, 2_000],
    [{ source: { name: '' } }, 'source.name', 1, 300],
    [{ source: { name: 'a', license: 'a'.repeat(301) } }, 'source.license', 0, 300],
  ])('is refused with its bounds: row %#', ([input, field, min, max]) => {
    expect(refusalOf(() => keptContent(input))).toEqual({ field: `input.${field}`, min, max })
  })

  test.for<[ReviseArticleInput, string]>([
    [{ slug: 'Tide' }, 'slug'],
    [{ slug: 'tide--rose' }, 'slug'],
    [{ slug: '-tide' }, 'slug'],
    [{ slug: 'tide-' }, 'slug'],
    [{ slug: 'tíde' }, 'slug'],
    [{ slug: '../tide' }, 'slug'],
    [{ slug: 'tide\n' }, 'slug'],
    [{ headline: 'The\ntide' }, 'headline'],
    [{ headline: 'The \u202etide' }, 'headline'],
    [{ standfirst: 'a\u0007' }, 'standfirst'],
    [{ language: 'de_DE' }, 'language'],
    [{ language: '' }, 'language'],
    [{ section: id('Tag') }, 'section'],
    [{ tags: [id('Tag'), id('Section')] }, 'tags[1]'],
    [{ tags: [id('Tag'), id('Tag', 2), id('Tag')] }, 'tags[2]'],
    [{ bylines: [writer(1), { author: id('User'), role: 'WRITER' }] }, 'bylines[1].author'],
    [{ bylines: [writer(1), writer(1)] }, 'bylines[1]'],
    [{ hero: { image: id('Article') } }, 'hero.image'],
    [{ source: { name: 'a', url: new URL('javascript:alert(1)') } }, 'source.url'],
    [{ related: [id('Article'), id('Manuscript')] }, 'related[1]'],
    [{ related: [id('Image')] }, 'related[0]'],
    [{ unrelated: [id('Article'), id('Manuscript')] }, 'unrelated[1]'],
    [{ unrelated: [id('Image')] }, 'unrelated[0]'],
    [{ related: [id('Article')], unrelated: [id('Article', 2), id('Manuscript')] }, 'unrelated[1]'],
    [{ body: [{ image: { image: { image: id('Tag') } } }] }, 'body[0].image.image.image'],
  ])('is refused by the field that is wrong: %j', ([input, field]) => {
    expect(refusalOf(() => keptContent(input))).toEqual({ field: `input.${field}` })
  })
})
