import { CellAlignment } from '@broadsheet/schema'
import { memo, useCallback, useRef } from 'react'
import controls from '../Controls.module.css'
import type { DraftRow } from '../draft.ts'
import {
  aligned,
  alignmentOf,
  columnsOf,
  withChanged,
  withColumn,
  withHead,
  withoutColumn,
  withoutRow,
  withRow,
  withText,
} from '../grid.ts'
import { SpansEditor } from '../text/SpansEditor.tsx'
import styles from './Fields.module.css'
import type { FieldsProps } from './fields.ts'
import { Choice, Line } from './inputs.tsx'

const sides: Record<CellAlignment, string> = { START: 'Start', CENTRE: 'Centre', END: 'End' }
const alignments = (Object.keys(CellAlignment) as CellAlignment[]).map((value) => ({ value, name: sides[value] }))

export function TableFields({ block, take }: FieldsProps<'table'>) {
  const change = (changed: Partial<typeof block>) => take({ do: 'change', block: { ...block, ...changed } })
  const turn = (table: typeof block) => take({ do: 'change', block: table })
  const latest = useRef(block)
  latest.current = block
  const changeRow = useCallback((row: DraftRow) => take({ do: 'change', block: withChanged(latest.current, row) }), [take])
  const columns = [...Array(columnsOf(block)).keys()]
  const { head, rows } = block
  return (
    <>
      <Line label="What the table shows" path="caption" value={block.caption} onChange={(caption) => change({ caption })} />
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <td key={column}>
                  <div className={styles.columnBar}>
                    <Choice
                      label={`Alignment of column ${column + 1}`}
                      path={`column ${column + 1}`}
                      value={alignmentOf(block, column) ?? ''}
                      options={alignmentOf(block, column) ? alignments : [{ value: '', name: 'Mixed' }, ...alignments]}
                      onChange={(align) => align && turn(aligned(block, column, align as CellAlignment))}
                    />
                    <button
                      type="button"
                      className={controls.small}
                      aria-label={`Remove column ${column + 1}`}
                      onClick={() => turn(withoutColumn(block, column))}
                    >
                      ×
                    </button>
                  </div>
                </td>
              ))}
              <td />
            </tr>
            {head && (
              <tr>
                <Cells row={head} name="Head" path="head" onChange={changeRow} />
                <td />
              </tr>
            )}
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={row.key}>
                <Cells row={row} name={`Row ${place + 1}`} path={`rows[${place}]`} onChange={changeRow} />
                <td className={styles.rowBar}>
                  <button
                    type="button"
                    className={controls.small}
                    aria-label={`Remove row ${place + 1}`}
                    onClick={() => turn(withoutRow(block, place))}
                  >
                    ×
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.row}>
        <button type="button" className={controls.button} onClick={() => turn(withRow(block, rows.length - 1))}>
          Add a row
        </button>
        <button type="button" className={controls.button} onClick={() => turn(withColumn(block))}>
          Add a column
        </button>
        <label className={styles.check}>
          <input type="checkbox" checked={head !== null} onChange={({ target }) => turn(withHead(block, target.checked))} />
          Heads over the columns
        </label>
      </div>
    </>
  )
}

interface CellsProps {
  row: DraftRow
  name: string
  path: string
  onChange: (row: DraftRow) => void
}

/** Drawn again only when the row itself has changed: a table can have thousands of cells. */
const Cells = memo(function Cells({ row, name, path, onChange }: CellsProps) {
  return row.cells.map((cell, column) => (
    <td key={cell.key} data-align={cell.align}>
      <SpansEditor
        text={cell.text}
        onChange={(text) => onChange(withText(row, column, text))}
        label={`${name}, column ${column + 1}`}
        path={`${path}.cells[${column}]`}
      />
    </td>
  ))
})
