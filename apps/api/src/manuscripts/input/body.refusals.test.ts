import type { BlockInput } from '@broadsheet/schema/graphql'
import { describe, expect, test } from 'vitest'
import { toGlobalId } from '../../relations/global-id.ts'
import { keptBody } from './body.ts'
import { refusalOf } from './testing/refusal.ts'

const key = '00000000-0000-4000-8000-000000000001'
const image = toGlobalId('Image', key)
const spans = (text: string) => [{ text }]
const many = <T>(number: number, one: T): T[] => Array.from({ length: number }, () => one)
const item = (depth: number) => ({ text: spans('a'), depth })
const row = (cells: number) => ({ cells: many(cells, { text: spans('a') }) })
const list = (...depths: number[]): BlockInput => ({ list: { style: 'UNORDERED', items: depths.map(item) } })
const stories = (...ids: string[]): BlockInput => ({ relatedStories: { stories: ids } })
const group = (number: number): BlockInput => ({ imageGroup: { images: many(number, { image }) } })
const embed = (url: string): BlockInput => ({ embed: { url: new URL(url) } })

const refused = (block: BlockInput) => refusalOf(() => keptBody([{ divider: {} }, block], 'input.body'))

describe('a block is refused by the field that is wrong', () => {
  test.for<[string, BlockInput, string]>([
    ['a paragraph of nothing', { paragraph: { text: [] } }, 'paragraph.text'],
    ['a paragraph of spaces', { paragraph: { text: spans(' \n\t ') } }, 'paragraph.text'],
    ['a paragraph of zero-width signs', { paragraph: { text: spans('\u200b\u2060') } }, 'paragraph.text'],
    ['a heading of nothing', { heading: { text: spans(''), level: 2 } }, 'heading.text'],
    ['an item of nothing', { list: { style: 'ORDERED', items: [{ text: spans('a') }, { text: [] }] } }, 'list.items[1].text'],
    ['a quote of nothing', { quote: { text: [] } }, 'quote.text'],
    ['a pull quote of nothing', { pullQuote: { text: [] } }, 'pullQuote.text'],
    ['a correction of nothing', { correction: { text: [] } }, 'correction.text'],
    ['code of nothing', { code: { code: '\n ' } }, 'code.code'],
  ])('%s', ([, block, field]) => {
    expect(refused(block)).toEqual({ field: `input.body[1].${field}`, min: 1 })
  })

  test.for<[string, BlockInput, string, number, number]>([
    ['rank 1', { heading: { text: spans('a'), level: 1 } }, 'heading.level', 2, 6],
    ['rank 7', { heading: { text: spans('a'), level: 7 } }, 'heading.level', 2, 6],
    ['no item', list(), 'list.items', 1, 500],
    ['501 items', list(...many(501, 0)), 'list.items', 1, 500],
    ['a first item within another', list(1), 'list.items[0].depth', 0, 0],
    ['two levels at once', list(0, 2), 'list.items[1].depth', 0, 1],
    ['a seventh level', list(0, 1, 2, 3, 4, 5, 6), 'list.items[6].depth', 0, 5],
    ['a negative depth', list(0, -1), 'list.items[1].depth', 0, 1],
    ['one image in a group', group(1), 'imageGroup.images', 2, 10],
    ['eleven images in a group', group(11), 'imageGroup.images', 2, 10],
    ['no story', stories(), 'relatedStories.stories', 1, 20],
    ['21 stories', stories(...many(21, 'a')), 'relatedStories.stories', 1, 20],
    ['no row', { table: { rows: [] } }, 'table.rows', 1, 500],
    ['501 rows', { table: { rows: many(501, row(1)) } }, 'table.rows', 1, 500],
    ['a row of nothing', { table: { rows: [row(0)] } }, 'table.rows[0].cells', 1, 50],
    ['51 columns', { table: { rows: [row(51)] } }, 'table.rows[0].cells', 1, 50],
    ['a row shorter than its head', { table: { head: row(3), rows: [row(3), row(2)] } }, 'table.rows[1].cells', 3, 3],
    ['a row longer than the first', { table: { rows: [row(2), row(3)] } }, 'table.rows[1].cells', 2, 2],
    ['a long caption', { image: { image: { image, caption: 'a'.repeat(2_001) } } }, 'image.image.caption', 0, 2_000],
    ['a long attribution', { quote: { text: spans('a'), attribution: 'a'.repeat(301) } }, 'quote.attribution', 0, 300],
    ['a long label', { divider: { label: 'a'.repeat(201) } }, 'divider.label', 0, 200],
    ['a long name of a language', { code: { code: 'a', language: 'a'.repeat(41) } }, 'code.language', 0, 40],
  ])('%s, with its bounds', ([, block, field, min, max]) => {
    expect(refused(block)).toEqual({ field: `input.body[1].${field}`, min, max })
  })

  test.for<[string, BlockInput, string]>([
    ['an author for an image', { image: { image: { image: toGlobalId('Author', key) } } }, 'image.image.image'],
    ['no id at all', { imageGroup: { images: [{ image }, { image: 'image' }] } }, 'imageGroup.images[1].image'],
    ['a key for an id', { image: { image: { image: key } } }, 'image.image.image'],
    ['an image for a story', stories(toGlobalId('Article', key), image), 'relatedStories.stories[1]'],
    ['a story twice, by either id', stories(toGlobalId('Article', key), toGlobalId('Manuscript', key)), 'relatedStories.stories[1]'],
    ['a script to embed', embed('javascript:alert(1)'), 'embed.url'],
    ['a file to embed', embed('file:///etc/hosts'), 'embed.url'],
    ['data to embed', embed('data:text/html,a'), 'embed.url'],
    ['a password to embed', embed('https://name:word@tides.example/'), 'embed.url'],
    ['a control character in code', { code: { code: 'a\u001bb' } }, 'code.code'],
    ['code that turns around', { code: { code: 'a\u202eb' } }, 'code.code'],
    ['a caption that turns around', { imageGroup: { images: many(2, { image }), caption: '\u202e' } }, 'imageGroup.caption'],
    ['two lines in a label', { divider: { label: 'a\nb' } }, 'divider.label'],
    [
      'a flood in a cell',
      { table: { rows: [{ cells: [{ text: spans(`a${'\u0301'.repeat(7)}`) }] }] } },
      'table.rows[0].cells[0].text[0].text',
    ],
  ])('%s', ([, block, field]) => {
    expect(refused(block)).toEqual({ field: `input.body[1].${field}` })
  })

  test('a block without a kind', () => {
    expect(refused({})).toEqual({ field: 'input.body[1]' })
  })

  test('1,001 blocks', () => {
    expect(refusalOf(() => keptBody(many(1_001, { divider: {} }), 'input.body'))).toEqual({ field: 'input.body', min: 0, max: 1_000 })
    expect(keptBody(many(1_000, { divider: {} }), 'input.body')).toHaveLength(1_000)
  })

  test('300,001 characters, wherever they stand', () => {
    const code = { code: { code: '😀'.repeat(200_000) } }
    const rest = (number: number) => ({ paragraph: { text: spans('a'.repeat(number)) } })
    expect(refusalOf(() => keptBody([code, rest(100_001)], 'input.body'))).toEqual({ field: 'input.body', max: 300_000 })
    expect(keptBody([code, rest(100_000)], 'input.body')).toHaveLength(2)
  })
})
