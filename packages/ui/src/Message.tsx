import type { ReactNode } from 'react'
import styles from './Message.module.css'

/** A page that has to say why there is nothing else on it. */
export function Message({ status, title, children }: { status: number; title: string; children: ReactNode }) {
  return (
    <section className={styles.message}>
      <p className={styles.status}>{status}</p>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.words}>{children}</div>
    </section>
  )
}
