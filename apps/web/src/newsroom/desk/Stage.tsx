import type { ArticleStage } from '@broadsheet/schema'
import styles from './Stage.module.css'
import { stageNames } from './stages.ts'

/** Where an article stands. */
export function Stage({ stage }: { stage: ArticleStage }) {
  return <span className={`${styles.stage} ${styles[stage] ?? ''}`}>{stageNames[stage]}</span>
}

/** Says that readers see, or will see, an earlier text than the newsroom does. */
export function Pending({ version, publishedVersion }: { version: number; publishedVersion: number | null }) {
  if (publishedVersion === null || publishedVersion >= version) return null
  return <span className={styles.pending}>Changes not published</span>
}
