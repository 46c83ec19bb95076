import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import styles from './BodyEditor.module.css'
import { kindNames, kinds } from './blank.ts'
import type { DraftKind } from './draft.ts'

interface KindMenuProps {
  onPick: (kind: DraftKind) => void
  /** Closed without a choice: by Escape, or because the focus went elsewhere. */
  onClose: (by: 'escape' | 'blur') => void
}

/** The kinds of block to choose from, by arrows or by the first letter. */
export function KindMenu({ onPick, onClose }: KindMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    menu.current?.scrollIntoView({ block: 'nearest' })
    menu.current?.querySelector('button')?.focus()
  }, [])
  function go(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      return onClose('escape')
    }
    const items = [...(menu.current?.querySelectorAll('button') ?? [])]
    const next = nextItem(items, event)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    next.focus()
  }
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label="Kinds of block"
      className={styles.menu}
      onKeyDown={go}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onClose('blur')
      }}
    >
      {kinds.map((kind) => (
        <button key={kind} type="button" role="menuitem" tabIndex={-1} data-kind={kind} onClick={() => onPick(kind)}>
          {kindNames[kind]}
        </button>
      ))}
    </div>
  )
}

function nextItem(items: HTMLButtonElement[], { key, ctrlKey, metaKey, altKey }: KeyboardEvent): HTMLButtonElement | undefined {
  const from = items.indexOf(document.activeElement as HTMLButtonElement)
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key]
  if (by) return items.at((from + by) % items.length)
  if (key === 'Home') return items[0]
  if (key === 'End') return items.at(-1)
  if (key.length !== 1 || ctrlKey || metaKey || altKey) return undefined
  const behind = [...items.slice(from + 1), ...items.slice(0, from + 1)]
  return behind.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()))
}
