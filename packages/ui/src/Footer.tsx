import styles from './Footer.module.css'
import type { NavigationLink } from './Masthead.tsx'

/** Foot of every page: the paper's name again and every section, for those who read to the end. */
export function Footer({ name, tagline, links }: { name: string; tagline?: string | null; links: NavigationLink[] }) {
  return (
    <footer className={styles.footer}>
      <div>
        <p className={styles.name}>
          <a href="/">{name}</a>
        </p>
        {tagline && <p className={styles.tagline}>{tagline}</p>}
      </div>
      <nav aria-label="All pages">
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
