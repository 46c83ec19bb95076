import { createContext } from 'react'

/** Rank of a heading in the outline of a page. */
export type Rank = 2 | 3 | 4 | 5 | 6

const ranks: readonly Rank[] = [2, 3, 4, 5, 6]

/**
 * Ranks without a gap: a text that opens with a heading of rank 4 would leave a listener searching for the ones above it.
 * The first heading stands right under the headline, none more than one below its predecessor.
 */
export function ranksOf(levels: readonly number[]): Rank[] {
  let before = 1
  return levels.map((level) => {
    const rank = ranks.find((candidate) => candidate === Math.min(level, before + 1)) ?? 2
    before = rank
    return rank
  })
}

/** The rank of each heading block of the body that is being drawn. */
export const Outline = createContext<ReadonlyMap<unknown, Rank>>(new Map())
