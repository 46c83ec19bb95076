import styles from './Unbroken.module.css'

/** A headline whose figures such as 17–14 never part at the end of a line. */
export function Unbroken({ text }: { text: string }) {
  return text.split(/(\S*\d[–-]\d\S*)/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span className={styles.unbroken} key={part}>
        {part}
      </span>
    ),
  )
}
