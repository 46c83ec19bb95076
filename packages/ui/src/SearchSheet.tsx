import type { ReactNode } from 'react'
import styles from './SearchSheet.module.css'

/** What stands where on the page of a search. */
export interface SearchSheetProps {
  /** What was found, in a sentence. */
  title: ReactNode
  /** More of it, such as what else could be searched for. */
  lead?: ReactNode
  form: ReactNode
  /** By what the list is narrowed down already. */
  chosen?: ReactNode
  /** The way to what stands beside the list, for those who have it below. */
  jump?: { href: string; text: string } | undefined
  children?: ReactNode
  /** Beside the list, or below it where there is no room. */
  aside?: ReactNode
}

/** A search: what was found, the form to search again, and the list. */
export function SearchSheet({ title, lead, form, chosen, jump, children, aside }: SearchSheetProps) {
  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {form}
        {chosen}
        {jump && (
          <p className={styles.jump}>
            <a href={jump.href}>{jump.text}</a>
          </p>
        )}
      </header>
      <div className={aside ? styles.found : styles.alone}>
        <div>{children}</div>
        {aside}
      </div>
    </>
  )
}
