import styles from './Detail.module.css'

/** What somebody wrote, as signs and nothing else; its direction and its marks stay within it. */
export function Plain({ children, brief = false }: { children: string; brief?: boolean }) {
  return (
    <p className={brief ? `${styles.plain} ${styles.brief}` : styles.plain} dir="auto">
      {children}
    </p>
  )
}
