import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '../forms/Button.tsx'
import styles from './Dialog.module.css'

interface DialogProps {
  title: string
  onClose: () => void
  wide?: boolean
  children: ReactNode
}

/** A dialog over the page. While it is there it is open; whatever was focused before is focused again when it goes. */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Rather what has to be filled in than the button that closes.
    shown?.querySelector<HTMLElement>('[data-matter] :is(input, select, textarea, button):not(:disabled)')?.focus()
    return () => shown?.close()
  }, [])
  // Outside of whatever it was opened from: forms do not stand within forms.
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={wide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        <Button small look="quiet" aria-label="Close" onClick={onClose}>
          ✕
        </Button>
      </div>
      <div data-matter>{children}</div>
    </dialog>,
    document.body,
  )
}
