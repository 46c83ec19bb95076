import type { CellAlignment } from '@broadsheet/schema'
import { blankRow } from './blank.ts'
import { type DraftOf, type DraftRow, type DraftSpan, newKey } from './draft.ts'

type Table = DraftOf<'table'>

/** How many columns a table has. */
export function columnsOf({ head, rows }: Table): number {
  return (head ?? rows[0])?.cells.length ?? 0
}

export function withText(row: DraftRow, column: number, text: readonly DraftSpan[]): DraftRow {
  return { ...row, cells: row.cells.map((cell, place) => (place === column ? { ...cell, text } : cell)) }
}

/** The table with one of its rows, or its head, changed. */
export function withChanged(table: Table, row: DraftRow): Table {
  const changed = (each: DraftRow) => (each.key === row.key ? row : each)
  return { ...table, head: table.head && changed(table.head), rows: table.rows.map(changed) }
}

/** The table with a row below one of its rows. */
export function withRow(table: Table, below: number): Table {
  return { ...table, rows: table.rows.toSpliced(below + 1, 0, { ...blankRow(0), cells: likeLast(table) }) }
}

/** A table keeps its last row. */
export function withoutRow(table: Table, place: number): Table {
  return table.rows.length > 1 ? { ...table, rows: table.rows.toSpliced(place, 1) } : table
}

export function withColumn(table: Table): Table {
  return inEveryRow(table, ({ cells }) => [...cells, ...blankRow(1).cells])
}

/** A table keeps its last column. */
export function withoutColumn(table: Table, column: number): Table {
  return columnsOf(table) > 1 ? inEveryRow(table, ({ cells }) => cells.toSpliced(column, 1)) : table
}

export function aligned(table: Table, column: number, align: CellAlignment): Table {
  return inEveryRow(table, ({ cells }) => cells.map((cell, place) => (place === column ? { ...cell, align } : cell)))
}

/** How a column is aligned; undefined where its cells differ. */
export function alignmentOf({ head, rows }: Table, column: number): CellAlignment | undefined {
  const found = new Set([...(head ? [head] : []), ...rows].map(({ cells }) => cells[column]?.align))
  return found.size === 1 ? [...found][0] : undefined
}

/** The table with a head, or without: words of a head that goes become the first row. */
export function withHead(table: Table, wanted: boolean): Table {
  if (!wanted) return table.head ? { ...table, head: null, rows: [table.head, ...table.rows] } : table
  return table.head ? table : { ...table, head: { key: newKey(), cells: likeLast(table) } }
}

function inEveryRow(table: Table, cells: (row: DraftRow) => DraftRow['cells']): Table {
  const turned = (row: DraftRow) => ({ ...row, cells: cells(row) })
  return { ...table, head: table.head && turned(table.head), rows: table.rows.map(turned) }
}

function likeLast(table: Table): DraftRow['cells'] {
  const like = (table.rows.at(-1) ?? table.head)?.cells ?? []
  return like.map(({ align }) => ({ key: newKey(), text: [], align }))
}
