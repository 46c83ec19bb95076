import type { ReactNode } from 'react'
import { scrolling } from './scrolling.ts'
import styles from './Table.module.css'

/** A cell: its text and the side it leans to. `blank` if there is nothing in it, since nothing cannot be the head of a column. */
export interface Cell {
  key: string
  text: ReactNode
  align: 'start' | 'centre' | 'end'
  blank: boolean
}

/** Rows of cells, each row as long as the others. */
export interface TableProps {
  caption?: string | null
  head?: Cell[] | undefined
  rows: { key: string; cells: Cell[] }[]
}

/** A table of figures or words. On a narrow screen it scrolls by itself and the page stays where it is. */
export function Table({ caption, head, rows }: TableProps) {
  return (
    <div className={styles.scroll} {...scrolling}>
      <table className={styles.table}>
        {caption && <caption>{caption}</caption>}
        {head && (
          <thead>
            <tr>
              {head.map(({ key, text, align, blank }) =>
                blank ? (
                  <td key={key} />
                ) : (
                  <th key={key} scope="col" className={styles[align]}>
                    {text}
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell) => (
                <td key={cell.key} className={styles[cell.align]}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
