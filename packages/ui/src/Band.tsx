import { Children, type ReactNode } from 'react'
import styles from './Band.module.css'
import { classes } from './classes.ts'

/** How a band sets its stories: `spread` gives the first half the width, `ledger` a list beside it, `row` all the same. */
export type BandLayout = 'spread' | 'ledger' | 'row'

/** Props of a band; the first of `children` is its main story. */
export interface BandProps {
  title: string
  href?: string
  description?: string | null
  layout: BandLayout
  children: ReactNode
}

/** A strip of stories under one title, such as a section on the front page. */
export function Band({ title, href, description, layout, children }: BandProps) {
  return (
    <section className={styles.band}>
      <header className={styles.head}>
        <h2 className={styles.title}>{href ? <a href={href}>{title}</a> : title}</h2>
        {description && <p className={styles.description}>{description}</p>}
      </header>
      <ul className={classes(styles.stories, styles[layout])}>
        {Children.map(children, (story) => (
          <li>{story}</li>
        ))}
      </ul>
    </section>
  )
}
