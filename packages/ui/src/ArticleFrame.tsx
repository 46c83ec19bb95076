import type { ReactNode } from 'react'
import styles from './ArticleFrame.module.css'

/** The parts of an article page, in the order they are read. */
export interface ArticleFrameProps {
  language: string
  direction: 'ltr' | 'rtl'
  header: ReactNode
  hero?: ReactNode
  /** Blocks of the body, each in a `Measure` or a `Breadth`. */
  children: ReactNode
  /** What follows the text: notices, corrections, tags, biographies. */
  after: ReactNode
}

/** An article: one column of text of a readable width, pictures a little wider. */
export function ArticleFrame({ language, direction, header, hero, children, after }: ArticleFrameProps) {
  return (
    <article className={styles.article} lang={language} dir={direction}>
      {header}
      {hero && <div className={styles.hero}>{hero}</div>}
      <div className={styles.body}>{children}</div>
      <div className={styles.after}>{after}</div>
    </article>
  )
}

/** Something within an article that may be wider than the text. */
export function Breadth({ children }: { children: ReactNode }) {
  return <div className={styles.breadth}>{children}</div>
}
