/** An article as the partner of another one: how it was judged, and the score that was computed. */
export interface Partner {
  readonly judged: number
  readonly score: number
}

/** Best first. Those with the same score are taken in the worst order: who cannot tell them apart gets nothing for it. */
const asListed = (partners: readonly Partner[]) => [...partners].sort((one, other) => other.score - one.score || one.judged - other.judged)

/** The share of articles whose first partner is a good one, over those that have good ones and bad ones. Null if there are none. */
export function firstPicks(lists: readonly (readonly Partner[])[], good: number): number | null {
  const isGood = ({ judged }: Partner) => judged >= good
  const mixed = lists.filter((partners) => partners.some(isGood) && !partners.every(isGood))
  return mean(mixed.map((partners) => (asListed(partners).slice(0, 1).some(isGood) ? 1 : 0)))
}

/**
 * How near the first `places` of each list come to the best order (normalised discounted cumulative gain, the gain being what was
 * judged), on average over lists of two or more in which something is worth more than nothing. Null if there are none.
 */
export function ndcg(lists: readonly (readonly Partner[])[], places: number): number | null {
  const gain = (partners: readonly Partner[]) =>
    partners.slice(0, places).reduce((sum, { judged }, place) => sum + judged / Math.log2(place + 2), 0)
  return mean(
    lists
      .filter((partners) => partners.length > 1 && partners.some(({ judged }) => judged > 0))
      .map((partners) => gain(asListed(partners)) / gain([...partners].sort((one, other) => other.judged - one.judged))),
  )
}

const mean = (values: readonly number[]) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length)
