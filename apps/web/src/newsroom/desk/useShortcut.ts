import { useEffect, useRef } from 'react'

/** `s` with Ctrl or Cmd is written `mod+s`; single signs work only while nobody is typing, and none while a dialog is open. */
export function useShortcut(keys: string, act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      // What the field has a use for is not a shortcut.
      if (event.defaultPrevented || pressed(event) !== keys || document.querySelector('dialog[open]')) return
      if (keys.length === 1 && isTyping(event.target)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [keys])
}

function pressed({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  // With Alt held some keyboards write other signs than those on their keys.
  if (altKey) return `alt+${code.replace(/^Digit|^Key/, '').toLowerCase()}`
  return ctrlKey || metaKey ? `mod+${key.toLowerCase()}` : key
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
