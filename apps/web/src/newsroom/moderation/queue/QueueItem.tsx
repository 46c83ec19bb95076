import type { KeyboardEvent } from 'react'
import { useWhen } from '../../desk/useWhen.ts'
import { checkName, counted, stateNames } from '../words.ts'
import type { Row } from './moderatedRow.tsx'
import styles from './Queue.module.css'

interface QueueItemProps {
  row: Row
  current: boolean
  chosen: boolean
  onGo: (range: boolean) => void
  onChoose: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** One comment in the list: what it says, whose it is, and why it is here. */
export function QueueItem({ row, current, chosen, onGo, onChoose, onKeyDown }: QueueItemProps) {
  const when = useWhen()
  return (
    <div
      role="option"
      aria-selected={chosen}
      aria-current={current}
      tabIndex={current ? 0 : -1}
      data-comment={row.id}
      className={styles.item}
      onKeyDown={onKeyDown}
      onClick={(event) => (event.ctrlKey || event.metaKey ? onChoose() : onGo(event.shiftKey))}
    >
      <span className={styles.tick} aria-hidden>
        {chosen ? '✓' : ''}
      </span>
      <span className={styles.words}>
        <span className={styles.head}>
          <bdi>{row.name}</bdi>
          <span>{when(row.postedAt)}</span>
          {row.state !== 'HELD' && <span>{stateNames[row.state]}</span>}
        </span>
        <span className={styles.text} dir="auto">
          {row.text}
        </span>
        <span className={styles.head}>{row.articleHeadline}</span>
        <span className={styles.why}>{whyOf(row).join(' · ')}</span>
      </span>
    </div>
  )
}

function whyOf({ notes, reports }: Row): string[] {
  const held = notes.filter(({ verdict }) => verdict !== 'PASS').map(({ check }) => checkName(check))
  return reports.length > 0 ? [...held, counted(reports.length, 'report')] : held
}
