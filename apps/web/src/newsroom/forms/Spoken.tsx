import styles from './Spoken.module.css'

/** What has just happened, for those who cannot see it: it is read out when it changes. */
export function Spoken({ children }: { children: string }) {
  return (
    <span role="status" className={styles.spoken}>
      {children}
    </span>
  )
}
