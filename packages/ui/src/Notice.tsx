import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** Something the reader ought to know about the text, set apart from it. `id` is where links to it lead. */
export function Notice({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.notice} id={id} aria-labelledby={`${id}-title`}>
      <h2 className={styles.title} id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </section>
  )
}
