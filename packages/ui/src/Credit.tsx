import styles from './Credit.module.css'

/** Whom to name beside an image, as it must be printed. */
export function Credit({ lines }: { lines: string[] }) {
  return (
    <span className={styles.credit}>
      <span className={styles.spoken}>Credit: </span>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  )
}
