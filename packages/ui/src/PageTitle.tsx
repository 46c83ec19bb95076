import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './PageTitle.module.css'
import { Unbroken } from './Unbroken.tsx'

/** What a page is about, in a word and, as children, in a sentence. `narrow` sets it over a single column of text. */
export interface PageTitleProps {
  kicker?: string
  title: string
  narrow?: boolean
  children?: ReactNode
}

/** The head of a page that gathers stories or remarks. */
export function PageTitle({ kicker, title, narrow = false, children }: PageTitleProps) {
  return (
    <header className={classes(styles.head, narrow && styles.narrow)}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 className={styles.title}>
        <Unbroken text={title} />
      </h1>
      {children && <div className={styles.words}>{children}</div>}
    </header>
  )
}
