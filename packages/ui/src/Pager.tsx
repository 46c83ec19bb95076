import styles from './Pager.module.css'

/** Links to the first page, and to those before and after this one; one without a link is left out. */
export interface PagerProps {
  /** What is paged, for people who hear the page: "Stories", "Comments". */
  label: string
  first?: { href: string; text: string } | undefined
  newer?: { href: string; text: string } | undefined
  older?: { href: string; text: string } | undefined
}

/** Paging by links. */
export function Pager({ label, first, newer, older }: PagerProps) {
  if (!first && !newer && !older) return null
  return (
    <nav className={styles.pager} aria-label={`Pages: ${label}`}>
      {first && (
        <a href={first.href}>
          <span aria-hidden="true">↑ </span>
          {first.text}
        </a>
      )}
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
