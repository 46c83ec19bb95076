import { useEffect, useRef } from 'react'

/** `s` with Ctrl or Cmd is written `mod+s`; single signs work only while nobody is typing, and none while a dialog is open. */
export function useShortcut(keys: string, act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (pressed(event) !== keys || document.querySelector('dialog[open]')) return
      if (!keys.startsWith('mod+') && isTyping(event.target)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [keys])
}

function pressed({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  if (altKey) return `alt+${key.toLowerCase()}`
  return ctrlKey || metaKey ? `mod+${key.toLowerCase()}` : key
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
