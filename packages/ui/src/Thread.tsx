import { Children, type ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Thread.module.css'
import { Time, type TimeProps } from './Time.tsx'

/** A reader's remark. `paragraphs` is plain text. */
export interface RemarkProps {
  id: string
  author: string
  posted: TimeProps
  edited?: TimeProps | undefined
  paragraphs: string[]
  /** Whether this is the remark that the page is about. */
  marked?: boolean
  /** Replies, as a `Thread`, and the link to more of them. */
  children?: ReactNode
}

/** One comment, and below it what was answered. */
export function Remark({ id, author, posted, edited, paragraphs, marked = false, children }: RemarkProps) {
  return (
    <article className={classes(styles.remark, marked && styles.marked)} id={id} aria-label={`Comment by ${author}`}>
      <header className={styles.head}>
        <p className={styles.author}>{author}</p>
        <p className={styles.date}>
          <Time {...posted} />
          {edited && (
            <>
              , edited <Time {...edited} />
            </>
          )}
        </p>
      </header>
      <div className={styles.words} dir="auto">
        {Object.entries(paragraphs).map(([place, paragraph]) => (
          <p key={place}>{paragraph}</p>
        ))}
      </div>
      {children}
    </article>
  )
}

/** Remarks on one level, in order. */
export function Thread({ children, nested = false }: { children: ReactNode; nested?: boolean }) {
  return (
    <ol className={classes(styles.thread, nested && styles.nested)}>
      {Children.map(children, (remark) => (
        <li>{remark}</li>
      ))}
    </ol>
  )
}

/** The way to the replies that are not printed here. */
export function MoreReplies({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className={styles.more}>
      <a href={href}>{children}</a>
    </p>
  )
}
