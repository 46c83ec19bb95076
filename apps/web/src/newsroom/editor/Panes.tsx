import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useShortcut } from '../desk/useShortcut.ts'
import styles from './Panes.module.css'

const names = { write: 'Write', preview: 'Preview', particulars: 'Particulars', revisions: 'Revisions' } as const
type Pane = keyof typeof names
const order = Object.keys(names) as Pane[]

/** Tabs. On a wide screen the text stands beside whatever else is open; on a narrow one it is one tab among the others. */
export function Panes({ panes }: { panes: Record<Pane, ReactNode> }) {
  const id = useId()
  const [open, setOpen] = useState<Pane>('write')
  useShortcut('alt+1', () => setOpen('write'))
  useShortcut('alt+2', () => setOpen('preview'))
  useShortcut('alt+3', () => setOpen('particulars'))
  useShortcut('alt+4', () => setOpen('revisions'))

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const shown = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')].filter((tab) => tab.offsetParent)
    const place = shown.indexOf(document.activeElement as HTMLElement)
    const next = shown[(place + step + shown.length) % shown.length]
    next?.focus()
    next?.click()
  }

  return (
    <div className={styles.panes} data-open={open}>
      <div className={styles.tabs} role="tablist" aria-label="What to look at" tabIndex={-1} onKeyDown={onKeyDown}>
        {order.map((pane) => (
          <button
            key={pane}
            type="button"
            role="tab"
            id={`${id}-${pane}-tab`}
            className={styles[`${pane}Tab`]}
            aria-selected={open === pane}
            aria-controls={`${id}-${pane}`}
            tabIndex={open === pane || (pane === 'preview' && open === 'write') ? 0 : -1}
            onClick={() => setOpen(pane)}
          >
            {names[pane]}
          </button>
        ))}
      </div>
      {order.map((pane) => (
        <div
          key={pane}
          id={`${id}-${pane}`}
          role="tabpanel"
          aria-labelledby={`${id}-${pane}-tab`}
          className={`${styles.pane} ${styles[pane]}`}
          // What scrolls has to be reachable by keyboard, whatever stands in it.
          tabIndex={pane === 'preview' ? 0 : undefined}
        >
          {(pane === open || pane === 'write' || (pane === 'preview' && open === 'write')) && panes[pane]}
        </div>
      ))}
    </div>
  )
}
