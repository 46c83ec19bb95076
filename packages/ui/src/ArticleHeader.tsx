import type { ReactNode } from 'react'
import styles from './ArticleHeader.module.css'
import { SectionLabel } from './SectionLabel.tsx'
import { Unbroken } from './Unbroken.tsx'

/** What stands over the text of an article. */
export interface ArticleHeaderProps {
  section: { name: string; href: string }
  headline: string
  standfirst?: string | null
  byline: ReactNode
  /** Dates, reading time and the like, in the order to print. */
  facts: ReactNode[]
}

/** Section, headline, standfirst, bylines and dates. */
export function ArticleHeader({ section, headline, standfirst, byline, facts }: ArticleHeaderProps) {
  return (
    <header className={styles.header}>
      <SectionLabel {...section} />
      <h1 className={styles.headline}>
        <Unbroken text={headline} />
      </h1>
      {standfirst && <p className={styles.standfirst}>{standfirst}</p>}
      <div className={styles.foot}>
        {byline}
        <p className={styles.facts}>{facts}</p>
      </div>
    </header>
  )
}
