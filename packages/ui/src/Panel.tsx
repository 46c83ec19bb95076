import type { ReactNode } from 'react'
import styles from './Panel.module.css'

/** A part of a page after its main matter, under its own title: comments, other stories. `id` is where links lead. */
export function Panel({ id, title, note, children }: { id: string; title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.panel} id={id} aria-labelledby={`${id}-title`}>
      <header className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <p>{note}</p>}
      </header>
      {children}
    </section>
  )
}
