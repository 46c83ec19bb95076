import styles from './LinkCard.module.css'
import { OuterLink } from './OuterLink.tsx'

/** Something that another site shows: the reader goes there, nothing of it is loaded here. `site` names it, if it has a name. */
export function LinkCard({ href, title, site }: { href: string; title: string; site: string }) {
  return (
    <div className={styles.card}>
      {site && <p className={styles.site}>{site}</p>}
      <p className={styles.title}>
        <OuterLink href={href} rel="noopener external">
          {title}
          <span aria-hidden="true"> ↗</span>
        </OuterLink>
      </p>
    </div>
  )
}
