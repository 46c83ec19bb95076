/**
 * THE list of what wakes in the browser. A page is complete without any of it: an island adds what only time can bring. Pages
 * without an island carry no script, and are sent with a policy that lets none run.
 */
export interface Island {
  /** The `data-island` of the element that it takes over. */
  name: string
  /** Its script, from the folder of the site. */
  source: `src/${string}.island.ts`
  /** Bytes of its script after compression that the build allows. */
  budget: number
}

export const islands = [
  // Wakes when the comments scroll into sight.
  { name: 'live', source: 'src/comments/live.island.ts', budget: 1_000 },
  // Wakes when somebody writes into the form of the search page.
  { name: 'suggest', source: 'src/search/suggest.island.ts', budget: 1_200 },
] as const satisfies readonly Island[]

export type IslandName = (typeof islands)[number]['name']
