import type { ReactNode } from 'react'
import { Toolbar } from '../Toolbar.tsx'
import styles from './Fields.module.css'

interface EntryBarProps {
  /** The entry, for those who cannot see it: `Image 2`. */
  name: string
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  children?: ReactNode
}

/** What can be done with one entry of a block: an image, a story, an item. */
export function EntryBar({ name, onMove, onRemove, children }: EntryBarProps) {
  return (
    <Toolbar label={name} className={styles.entryBar}>
      {children}
      <button type="button" aria-label={`${name}: move up`} onClick={() => onMove(-1)}>
        ↑
      </button>
      <button type="button" aria-label={`${name}: move down`} onClick={() => onMove(1)}>
        ↓
      </button>
      <button type="button" aria-label={`${name}: remove`} onClick={onRemove}>
        ×
      </button>
    </Toolbar>
  )
}
