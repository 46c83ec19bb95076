import styles from './LiveNotice.module.css'

export interface LiveNoticeProps {
  /** The name of the script that fills it. */
  island: string
  /** What the script has to know. */
  data: Readonly<Record<`data-${string}`, string>>
}

/** Where news is told while a page is being read: empty at first, and never in the way of what stands below. */
export function LiveNotice({ island, data }: LiveNoticeProps) {
  return <p className={styles.notice} role="status" data-island={island} {...data} />
}
