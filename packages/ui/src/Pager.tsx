import styles from './Pager.module.css'

/** Links to the pages before and after this one; a side without a link is left out. */
export interface PagerProps {
  /** What is paged, for people who hear the page: "Stories", "Comments". */
  label: string
  newer?: { href: string; text: string } | undefined
  older?: { href: string; text: string } | undefined
}

/** Paging by links. */
export function Pager({ label, newer, older }: PagerProps) {
  if (!newer && !older) return null
  return (
    <nav className={styles.pager} aria-label={`Pages: ${label}`}>
      {newer && (
        <a rel="prev" href={newer.href}>
          <span aria-hidden="true">← </span>
          {newer.text}
        </a>
      )}
      {older && (
        <a rel="next" className={styles.older} href={older.href}>
          {older.text}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
