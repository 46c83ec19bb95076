import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

/** Buttons that are one stop of the Tab key; arrows go from one to the next. */
export function Toolbar({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const buttons = buttonsOf(bar.current)
    const current = buttons.find((button) => button.tabIndex === 0 && button.dataset.stop) ?? buttons[0]
    if (current) makeStop(buttons, current)
  })
  function go(event: KeyboardEvent) {
    const buttons = buttonsOf(bar.current)
    const from = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined || event.altKey) return
    event.preventDefault()
    const next = buttons.at(to === buttons.length ? 0 : to)
    if (!next) return
    makeStop(buttons, next)
    next.focus()
  }
  return (
    <div ref={bar} role="toolbar" aria-label={label} className={className} onKeyDown={go}>
      {children}
    </div>
  )
}

function buttonsOf(bar: HTMLElement | null): HTMLButtonElement[] {
  return [...(bar?.querySelectorAll<HTMLButtonElement>('button:not([role="menuitem"])') ?? [])]
}

function makeStop(buttons: HTMLButtonElement[], stop: HTMLButtonElement): void {
  for (const button of buttons) {
    button.tabIndex = button === stop ? 0 : -1
    if (button === stop) button.dataset.stop = 'true'
    else delete button.dataset.stop
  }
}
