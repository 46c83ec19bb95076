import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether the focus is in an element or in something that the element holds. */
export function useFocusWithin(element: RefObject<HTMLElement | null>): boolean {
  const [within, setWithin] = useState(false)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const come = () => setWithin(true)
    const go = ({ relatedTarget }: FocusEvent) => setWithin(relatedTarget instanceof Node && watched.contains(relatedTarget))
    watched.addEventListener('focusin', come)
    watched.addEventListener('focusout', go)
    return () => {
      watched.removeEventListener('focusin', come)
      watched.removeEventListener('focusout', go)
    }
  }, [element])
  return within
}
