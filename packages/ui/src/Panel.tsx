import type { ReactNode } from 'react'
import styles from './Panel.module.css'

export interface PanelProps {
  /** Where links lead. */
  id: string
  title: string
  note?: ReactNode
  /** Left out on paper, because nobody prints a page for it. */
  screenOnly?: boolean
  children: ReactNode
}

/** A part of a page under its own title: a thread, comments, other stories. */
export function Panel({ id, title, note, screenOnly = false, children }: PanelProps) {
  return (
    <section className={screenOnly ? `${styles.panel} ${styles.screenOnly}` : styles.panel} id={id} aria-labelledby={`${id}-title`}>
      <header className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <p>{note}</p>}
      </header>
      {children}
    </section>
  )
}
