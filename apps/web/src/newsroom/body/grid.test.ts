import { expect, it } from 'vitest'
import { blankOf } from './blank.ts'
import type { DraftOf } from './draft.ts'
import { aligned, alignmentOf, columnsOf, withColumn, withHead, withoutColumn, withoutRow, withRow } from './grid.ts'
import { inputOf } from './input.ts'

const table = blankOf('table') as DraftOf<'table'>

it('every row of a table has as many cells as its head', () => {
  const wider = withRow(withColumn(table), 1)
  expect([wider.head, ...wider.rows].map((row) => row?.cells.length)).toEqual([3, 3, 3, 3])
  expect(columnsOf(withoutColumn(wider, 0))).toBe(2)
})

it('a table keeps its last row and its last column', () => {
  const least = withoutColumn(withoutRow(table, 0), 0)
  expect(withoutRow(least, 0)).toBe(least)
  expect(withoutColumn(least, 0)).toBe(least)
})

it('a column is aligned as a whole, and a new row follows it', () => {
  const right = withRow(aligned(table, 1, 'END'), 1)
  expect(alignmentOf(right, 1)).toBe('END')
  expect(alignmentOf(right, 0)).toBe('START')
  const mixed = { ...right, head: table.head }
  expect(alignmentOf(mixed, 1)).toBeUndefined()
})

it('words of a head that goes become the first row', () => {
  const headless = withHead(table, false)
  expect(headless.head).toBeNull()
  expect(headless.rows[0]).toBe(table.head)
  expect(withHead(headless, true).head?.cells).toHaveLength(2)
  expect(withHead(table, true)).toBe(table)
})

it('a table without words is not sent', () => {
  expect(inputOf([table])).toEqual([])
})
