import { limits } from '@broadsheet/schema'
import type { TableBlockInput, TableRow, TableRowInput } from '@broadsheet/schema/graphql'
import type { KeptBlock } from '../../articles/body.ts'
import { badInput } from '../../graphql/problems.ts'
import { counted } from './bounds.ts'
import { keptSpans } from './spans.ts'
import { optionalLines } from './texts.ts'

/** A table as it is kept: every row as wide as the others. Throws `BAD_USER_INPUT` naming the field within `field`. */
export function keptTable(field: string, { caption, head, rows }: TableBlockInput): Extract<KeptBlock, { kind: 'TableBlock' }> {
  const width = (head ?? rows[0])?.cells.length ?? 0
  return {
    kind: 'TableBlock',
    caption: optionalLines(`${field}.caption`, caption, limits.text.caption),
    head: head ? keptRow(`${field}.head`, head, width) : null,
    rows: counted(`${field}.rows`, rows, { min: 1, max: limits.body.tableRows }).map((row, index) =>
      keptRow(`${field}.rows[${index}]`, row, width),
    ),
  }
}

function keptRow(field: string, { cells }: TableRowInput, width: number): TableRow {
  const place = `${field}.cells`
  counted(place, cells, { min: 1, max: limits.body.tableColumns })
  if (cells.length !== width) throw badInput(place, `"${place}" must have ${width} entries, as the row before.`, { min: width, max: width })
  return {
    cells: cells.map(({ text, align }, index) => ({ text: keptSpans(`${place}[${index}].text`, text), align: align ?? 'START' })),
  }
}
