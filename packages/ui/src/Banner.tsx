import type { ReactNode } from 'react'
import styles from './Banner.module.css'

/** A strip that stays in sight over everything else on the page: what the page is, and what that means. */
export function Banner({ title, children }: { title: string; children: ReactNode }) {
  return (
    <aside className={styles.banner} aria-label={title}>
      <p>
        <strong className={styles.title}>{title}</strong>
        {children}
      </p>
    </aside>
  )
}
