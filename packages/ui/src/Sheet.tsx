import type { ReactNode } from 'react'
import styles from './Sheet.module.css'

/** The page between the first and the last landmark: a way past the masthead, then masthead, content and footer. */
export function Sheet({ masthead, footer, children }: { masthead: ReactNode; footer: ReactNode; children: ReactNode }) {
  return (
    <>
      <a className={styles.skip} href="#content">
        Skip to the content
      </a>
      {masthead}
      <main className={styles.main} id="content" tabIndex={-1}>
        {children}
      </main>
      {footer}
    </>
  )
}
