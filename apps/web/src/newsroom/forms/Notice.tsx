import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** Something that has to be known now; it is read out when it appears. */
export function Notice({ tone = 'plain', children }: { tone?: 'plain' | 'warning'; children: ReactNode }) {
  return (
    <div
      role={tone === 'warning' ? 'alert' : 'status'}
      className={tone === 'warning' ? `${styles.notice} ${styles.warning}` : styles.notice}
    >
      {children}
    </div>
  )
}
