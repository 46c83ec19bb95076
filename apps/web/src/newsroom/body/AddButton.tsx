import { type ReactNode, useRef, useState } from 'react'
import styles from './BodyEditor.module.css'
import type { DraftKind } from './draft.ts'
import { KindMenu } from './KindMenu.tsx'

interface AddButtonProps {
  label: string
  className?: string
  onPick: (kind: DraftKind) => void
  children: ReactNode
}

/** A button that opens the menu of kinds. */
export function AddButton({ label, className, onPick, children }: AddButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  function close(by: 'escape' | 'blur') {
    setOpen(false)
    if (by === 'escape') button.current?.focus()
  }
  return (
    <span className={styles.adding}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <KindMenu
          onClose={close}
          onPick={(kind) => {
            setOpen(false)
            onPick(kind)
          }}
        />
      )}
    </span>
  )
}
