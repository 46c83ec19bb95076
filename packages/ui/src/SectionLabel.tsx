import styles from './SectionLabel.module.css'

/** The small label that says where a story belongs. */
export function SectionLabel({ name, href }: { name: string; href?: string }) {
  return <p className={styles.label}>{href ? <a href={href}>{name}</a> : name}</p>
}
