import { Children, type ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './FrontLead.module.css'

/** The opening of the paper: one story in the middle, a column of stories on either side of it. */
export function FrontLead({ title, lead, left, right }: { title: string; lead: ReactNode; left: ReactNode[]; right: ReactNode[] }) {
  return (
    <section className={styles.area} aria-label={title}>
      <div className={styles.lead}>{lead}</div>
      <Column className={styles.left} stories={left} />
      <Column className={styles.right} stories={right} />
    </section>
  )
}

function Column({ className, stories }: { className: string | undefined; stories: ReactNode[] }) {
  if (stories.length === 0) return null
  return (
    <ul className={classes(styles.column, className)}>
      {Children.map(stories, (story) => (
        <li>{story}</li>
      ))}
    </ul>
  )
}
