import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Button } from '../../forms/Button.tsx'
import styles from './Queue.module.css'
import { QueueItem } from './QueueItem.tsx'
import type { useQueue } from './useQueue.ts'

/** The comments one below the other. The focus stands on the one that is looked at, and goes on with it. */
export function QueueList({ desk }: { desk: ReturnType<typeof useQueue> }) {
  const { queue, move, follow } = desk
  const list = useRef<HTMLDivElement>(null)
  const nothing = useRef<HTMLParagraphElement>(null)
  const { turn, current } = queue
  useEffect(() => {
    if (turn === 0) return
    const place = current === null ? nothing.current : list.current?.querySelector<HTMLElement>('[tabindex="0"]')
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'nearest' })
  }, [turn, current])

  function onKeyDown(event: KeyboardEvent) {
    const range = event.shiftKey
    const moves = new Map([
      ['ArrowDown', () => move({ kind: 'stepped', by: 1, range })],
      ['ArrowUp', () => move({ kind: 'stepped', by: -1, range })],
      [' ', () => current && move({ kind: 'toggled', id: current })],
      ['Escape', () => move({ kind: 'chose', all: false })],
      ...(event.ctrlKey || event.metaKey ? ([['a', () => move({ kind: 'chose', all: true })]] as const) : []),
    ])
    const act = moves.get(event.key)
    if (!act) return
    event.preventDefault()
    act()
  }

  if (queue.comments.length === 0)
    return (
      <p className={styles.empty} ref={nothing} tabIndex={-1}>
        Nothing is waiting here.
      </p>
    )
  return (
    <div className={styles.column}>
      <div role="listbox" aria-label="Comments" aria-multiselectable className={styles.list} ref={list}>
        {queue.comments.map((row) => (
          <QueueItem
            key={row.id}
            row={row}
            current={row.id === current}
            chosen={queue.chosen.has(row.id)}
            onGo={(range) => move({ kind: 'went', to: row.id, range })}
            onChoose={() => move({ kind: 'toggled', id: row.id })}
            onKeyDown={onKeyDown}
          />
        ))}
      </div>
      {queue.more && <Button onClick={() => void follow()}>Show more</Button>}
    </div>
  )
}
