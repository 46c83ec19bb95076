import { useRef } from 'react'
import { same } from './autosave/autosave.ts'
import { randomKey } from './random.ts'

/** Keys for requests that are made once: the same wish again has the same key, another wish another one. */
export function useKeys(): (wish: unknown) => string {
  const last = useRef({ wish: undefined as unknown, key: '' })
  return (wish) => {
    if (last.current.key === '' || !same(last.current.wish, wish)) last.current = { wish, key: randomKey() }
    return last.current.key
  }
}
