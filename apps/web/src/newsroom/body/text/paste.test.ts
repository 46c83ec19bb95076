import { expect, it } from 'vitest'
import { blankOf } from '../blank.ts'
import type { DraftOf } from '../draft.ts'
import { textOf } from '../lines.ts'
import { blocksOfText } from './paste.ts'
import { spansOf } from './spans.ts'
import { oneText, spread } from './spread.ts'

const paragraph = blankOf('paragraph') as DraftOf<'paragraph'>
const around = { before: spansOf('before '), after: spansOf(' behind') }

it('empty lines part paragraphs of pasted text', () => {
  expect(textOf(blocksOfText('One\r\nline\r\n\r\n \r\nTwo\n\n\nThree\n'))).toEqual(['One', 'line', 'Two', 'Three'])
  expect(blocksOfText('One\nline\n\nTwo')).toHaveLength(2)
})

it('where there is no empty line, every line is a paragraph', () => {
  expect(blocksOfText('One\nTwo\nThree')).toHaveLength(3)
  expect(blocksOfText('')).toEqual([])
})

it('pasted paragraphs take the text around the caret with them', () => {
  const { blocks, focus } = spread(paragraph, blocksOfText('one\n\ntwo\n\nthree'), around)
  expect(textOf(blocks)).toEqual(['before one', 'two', 'three behind'])
  expect(blocks[0]?.key).toBe(paragraph.key)
  expect(focus).toEqual({ key: blocks[2]?.key, at: 5 })
})

it('a pasted list goes between the text before and the text behind', () => {
  const list = { ...(blankOf('list') as DraftOf<'list'>), items: [{ key: 'i', text: spansOf('item'), depth: 0 }] }
  expect(textOf(spread(paragraph, [list], around).blocks)).toEqual(['before ', '• item', ' behind'])
  expect(spread(paragraph, [list], { before: [], after: [] }).blocks).toEqual([list])
})

it('where only one text fits, everything is one text', () => {
  expect(oneText(blocksOfText('one\n\ntwo'))).toEqual(spansOf('one\ntwo'))
})
