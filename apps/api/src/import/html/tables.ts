import type { CellAlignment } from '@broadsheet/schema'
import type { TableCell } from '@broadsheet/schema/graphql'
import type { Element } from 'hast'
import type { DraftBlock } from './draft.ts'
import { attribute, classes, descendants, isElement } from './nodes.ts'
import { plain } from './run.ts'
import { flatten, plainOrNull } from './spans.ts'
import type { Handler, Walk } from './walk.ts'

/** Wider tables do not exist; wider spans do, as mistakes. */
const maxColumns = 100

export const table: Handler = (element, walk) => walk.add(...tableBlocks(element, walk, null))

/** The table as a grid of text, and after it what is more than text. A table without text is only its rest. */
export function tableBlocks(element: Element, walk: Walk, caption: string | null): DraftBlock[] {
  const rest: DraftBlock[] = []
  const rows = rowsOf(element)
  const grid = new Grid()
  const isHead = rows.length > 1 && rows[0] !== undefined && (rows[0].inHead || rows[0].cells.every((cell) => cell.tagName === 'th'))
  rows.forEach((row, index) => {
    grid.startRow()
    for (const cell of row.cells) {
      const strong = cell.tagName === 'th' && !(isHead && index === 0)
      const flat = flatten(walk.inner(cell.children, strong ? { marks: ['STRONG'], link: null } : plain), '\n')
      rest.push(...flat.rest)
      grid.put({ text: flat.text, align: alignmentOf(cell) }, spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan'))
    }
  })
  const cells = grid.even()
  if (!cells.some((row) => row.cells.some((cell) => cell.text.length > 0))) return rest
  const [captionElement] = descendants(element, 'caption')
  const own = captionElement ? plainOrNull(flatten(walk.inner(captionElement.children), '\n').text) : null
  return [
    { kind: 'TableBlock', caption: caption ?? own, head: isHead ? (cells[0] ?? null) : null, rows: isHead ? cells.slice(1) : cells },
    ...rest,
  ]
}

interface Row {
  inHead: boolean
  cells: Element[]
}

function rowsOf(within: Element, inHead = false): Row[] {
  return within.children.flatMap((child): Row[] => {
    if (isElement(child, 'thead', 'tbody', 'tfoot')) return rowsOf(child, child.tagName === 'thead')
    if (!isElement(child, 'tr')) return []
    return [{ inHead, cells: child.children.filter((cell) => isElement(cell, 'td', 'th')) }]
  })
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(attribute(cell, name))
  return Number.isInteger(span) && span > 1 ? Math.min(span, maxColumns) : 1
}

function alignmentOf(cell: Element): CellAlignment {
  const written = /text-align:\s*(\w+)/.exec(attribute(cell, 'style'))?.[1] ?? attribute(cell, 'align')
  const wish = written || classes(cell).join(' ')
  return /right|end/.test(wish) ? 'END' : /cent(er|re)/.test(wish) ? 'CENTRE' : 'START'
}

const empty: TableCell = { text: [], align: 'START' }

/** Cells at their places: a cell that spans several places leaves the others empty, and all rows end up equally long. */
class Grid {
  private readonly rows: TableCell[][] = []
  /** How many rows below each column is still covered by a cell above. */
  private covered: number[] = []

  startRow(): void {
    this.rows.push([])
  }

  put(cell: TableCell, columns: number, rows: number): void {
    const row = this.rows.at(-1) ?? []
    while ((this.covered[row.length] ?? 0) > 0) this.cover(row)
    for (let column = 0; column < columns && row.length < maxColumns; column++) {
      if (rows > 1) this.covered[row.length] = rows - 1
      row.push(column === 0 ? cell : empty)
    }
  }

  private cover(row: TableCell[]): void {
    this.covered[row.length] = (this.covered[row.length] ?? 1) - 1
    row.push(empty)
  }

  even(): { cells: TableCell[] }[] {
    const width = this.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
    return this.rows
      .filter((row) => row.length > 0)
      .map((row) => ({ cells: [...row, ...Array<TableCell>(width - row.length).fill(empty)] }))
  }
}
