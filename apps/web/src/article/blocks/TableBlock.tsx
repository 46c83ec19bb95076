import type { CellAlignment } from '@broadsheet/schema'
import { type Cell, Table } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Spans, spanText } from './Spans.tsx'

const tableRow = graphql(/* GraphQL */ `
  fragment TableBlockRow on TableRow {
    cells {
      align
      text {
        ...SpanText
      }
    }
  }
`)

export const tableBlock = graphql(/* GraphQL */ `
  fragment TableBlock on TableBlock {
    caption
    head {
      ...TableBlockRow
    }
    rows {
      ...TableBlockRow
    }
  }
`)

const sides: Record<CellAlignment, Cell['align']> = { START: 'start', CENTRE: 'centre', END: 'end' }

export function TableBlock({ block }: { block: FragmentType<typeof tableBlock> }) {
  const { caption, head, rows } = unmask(tableBlock, block)
  return (
    <Table
      caption={caption}
      head={head ? cellsOf(head) : undefined}
      rows={rows.map((row, place) => ({ key: String(place), cells: cellsOf(row) }))}
    />
  )
}

function cellsOf(row: FragmentType<typeof tableRow>): Cell[] {
  return unmask(tableRow, row).cells.map(({ align, text }, place) => ({
    key: String(place),
    text: <Spans text={text} />,
    align: sides[align],
    blank: unmask(spanText, text).every((span) => span.text.trim() === ''),
  }))
}
