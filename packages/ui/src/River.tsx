import { Children, type ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './River.module.css'

/** The story that a page opens with, over all others. */
export function Opening({ children }: { children: ReactNode }) {
  return <div className={styles.opening}>{children}</div>
}

/** Stories one below the other, latest first. `bare` leaves out the rule over the first one, where a title has it already. */
export function River({ children, bare = false }: { children: ReactNode; bare?: boolean }) {
  return (
    <ol className={classes(styles.river, bare && styles.bare)}>
      {Children.map(children, (story) => (
        <li>{story}</li>
      ))}
    </ol>
  )
}
