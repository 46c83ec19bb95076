import { classes } from './classes.ts'
import styles from './Masthead.module.css'

/** A link of the navigation. `current` marks the place where the reader is. */
export interface NavigationLink {
  href: string
  name: string
  current?: boolean
}

/** What the masthead prints. `date.iso` is a calendar day, `date.text` the same day for people. */
export interface MastheadProps {
  name: string
  tagline?: string | null
  date: { iso: string; text: string }
  sections: NavigationLink[]
  /** Where readers look for something. */
  search: NavigationLink
  authors: NavigationLink
  /** Where readers sign in. */
  account: NavigationLink
  /** `front` prints the nameplate in full and makes it the heading of the page. */
  variant: 'front' | 'inner'
}

/** Head of every page: nameplate, date line, sections. */
export function Masthead({ name, tagline, date, sections, search, authors, account, variant }: MastheadProps) {
  const nameplate = <a href="/">{name}</a>
  return (
    <header className={classes(styles.masthead, styles[variant])}>
      {variant === 'front' ? <h1 className={styles.nameplate}>{nameplate}</h1> : <p className={styles.nameplate}>{nameplate}</p>}
      <div className={styles.dateline}>
        <time dateTime={date.iso}>{date.text}</time>
        {tagline && <p className={styles.tagline}>{tagline}</p>}
        <p className={styles.links}>
          {[search, authors, account].map(({ href, name, current }) => (
            <a key={href} href={href} aria-current={current ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </p>
      </div>
      {sections.length > 0 && (
        <nav className={styles.sections} aria-label="Sections">
          <ul>
            {sections.map((section) => (
              <li key={section.href}>
                <a href={section.href} aria-current={section.current ? 'page' : undefined}>
                  {section.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
