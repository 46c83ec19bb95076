/**
 * THE list of what wakes in the browser. A page is complete without any of it, and as long as the list is empty no page
 * carries a script. The first entry adds a browser build to `vite.config.ts` and `script-src 'self'` to `server.ts`.
 */
export interface Island {
  /** Name of the element that it takes over. */
  name: string
  /** When it wakes: with the page, when it scrolls into sight, or when the reader touches it. */
  wakes: 'load' | 'visible' | 'interaction'
  /** Bytes of its script after compression that the build allows. */
  budget: number
}

export const islands: readonly Island[] = []
