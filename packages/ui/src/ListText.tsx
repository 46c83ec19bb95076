import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './ListText.module.css'

/** One line of a list with whatever is nested below it. */
export interface ListLine {
  key: string
  text: ReactNode
  nested: ListLine[]
}

/** A list in running text, as deep as it is nested. */
export function ListText({ ordered, lines }: { ordered: boolean; lines: ListLine[] }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={classes(styles.list, ordered ? styles.ordered : styles.unordered)}>
      {lines.map(({ key, text, nested }) => (
        <li key={key}>
          {text}
          {nested.length > 0 && <ListText ordered={ordered} lines={nested} />}
        </li>
      ))}
    </List>
  )
}
