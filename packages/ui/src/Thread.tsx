import { Children, type ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Thread.module.css'
import { Time, type TimeProps } from './Time.tsx'
import { type Part, Words } from './Words.tsx'

/** Something that can be done about a remark: where it leads, and in full for people who hear the page. */
export interface Action {
  href: string
  text: string
  label: string
}

/** A reader's remark, paragraph by paragraph. */
export interface RemarkProps {
  id: string
  author: string
  posted: TimeProps
  edited?: TimeProps | undefined
  paragraphs: readonly (readonly Part[])[]
  /** What whoever wrote it is told of it. */
  note?: { title: string; text: string | null } | undefined
  actions?: readonly Action[]
  /** Whether this is the remark that the page is about. */
  marked?: boolean
  /** Replies, as a `Thread`, and the link to more of them. */
  children?: ReactNode
}

/** One comment, and below it what was answered. */
export function Remark({ id, author, posted, edited, paragraphs, note, actions = [], marked = false, children }: RemarkProps) {
  return (
    <article className={classes(styles.remark, marked && styles.marked)} id={id} aria-label={`Comment by ${author}`}>
      <header className={styles.head}>
        <p className={styles.author} dir="auto">
          {author}
        </p>
        <p className={styles.date}>
          <Time {...posted} />
          {edited && (
            <>
              , edited <Time {...edited} />
            </>
          )}
        </p>
      </header>
      {note && (
        <p className={styles.note} dir="auto">
          <strong>{note.title}</strong> {note.text}
        </p>
      )}
      <div className={styles.words} dir="auto">
        {Object.entries(paragraphs).map(([place, paragraph]) => (
          <p key={place}>
            <Words parts={paragraph} />
          </p>
        ))}
      </div>
      <Actions actions={actions} />
      {children}
    </article>
  )
}

/** What can be done about a remark. */
export function Actions({ actions }: { actions: readonly Action[] }) {
  if (actions.length === 0) return null
  return (
    <div className={styles.actions}>
      {actions.map(({ href, text, label }) => (
        <a key={href} href={href} aria-label={label} rel="nofollow">
          {text}
        </a>
      ))}
    </div>
  )
}

/** The place of a remark that is no longer there, kept for what was answered to it. */
export function Tombstone({ id, marked = false, text, children }: Pick<RemarkProps, 'id' | 'marked' | 'children'> & { text: string }) {
  return (
    <article className={classes(styles.remark, marked && styles.marked)} id={id} aria-label={text}>
      <p className={classes(styles.words, styles.gone)}>{text}</p>
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

/** What follows on a thread: where to say something. */
export function ThreadEnd({ children }: { children: ReactNode }) {
  return <div className={styles.end}>{children}</div>
}

/** The orders in which remarks can be read; the present one is marked. */
export function Sorting({ label, orders }: { label: string; orders: readonly { href: string; text: string; current: boolean }[] }) {
  return (
    <nav className={styles.sorting} aria-label={label}>
      {orders.map(({ href, text, current }) => (
        <a key={href} href={href} rel="nofollow" aria-current={current ? 'true' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  )
}
