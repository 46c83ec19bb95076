import type { ReactNode } from 'react'
import styles from './Leaf.module.css'

/** A page of a single narrow column under its title: a form, or a few words and facts. `aside` stands under it, set apart. */
export function Leaf({ title, lead, aside, children }: { title: string; lead?: ReactNode; aside?: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.leaf}>
      <header className={styles.head}>
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  )
}

/** A part of such a page under a title of its own. */
export function LeafPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What is known about somebody or something, name by name. */
export function Facts({ facts }: { facts: Readonly<Record<string, string>> }) {
  return (
    <dl className={styles.facts}>
      {Object.entries(facts).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
