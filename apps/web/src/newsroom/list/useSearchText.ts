import { useEffect, useRef, useState } from 'react'

const pauseMs = 300

/** What is typed, which counts once the writer pauses. */
export function useSearchText(told: string, tell: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(told)
  const latest = useRef(tell)
  latest.current = tell
  useEffect(() => {
    if (text === told) return
    const timer = setTimeout(() => latest.current(text.trim()), pauseMs)
    return () => clearTimeout(timer)
  }, [text, told])
  return [text, setText]
}
