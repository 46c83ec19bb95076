import styles from './LinkCard.module.css'

/** Something that another site shows: the reader goes there, nothing of it is loaded here. */
export function LinkCard({ href, title, site }: { href: string; title: string; site: string }) {
  return (
    <div className={styles.card}>
      <p className={styles.site}>{site}</p>
      <p className={styles.title}>
        <a href={href} rel="noopener external">
          {title}
          <span aria-hidden="true"> ↗</span>
        </a>
      </p>
    </div>
  )
}
