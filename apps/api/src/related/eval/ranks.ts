/** Places in ascending order, from 1; those that are equal share the mean of their places. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value)
  const ranks = new Array<number>(values.length)
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && order[end]?.value === order[start]?.value) end += 1
    for (const { index } of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2
  }
  return ranks
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Spearman's rank correlation, from -1 to 1. Null where one side is the same throughout, and cannot agree with anything. */
export function spearman(some: readonly number[], others: readonly number[]): number | null {
  const [one, other] = [ranksOf(some), ranksOf(others)]
  const middle = mean(one)
  const together = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, rank, index) => sum + (rank - middle) * ((right[index] ?? middle) - middle), 0)
  const spread = Math.sqrt(together(one, one) * together(other, other))
  return spread > 0 ? together(one, other) / spread : null
}

/**
 * How probable it is that a good one has a higher score than a bad one (the area under the ROC curve): 0.5 for guessing, equal scores
 * count half. Null without good ones or without bad ones.
 */
export function auc(scores: readonly number[], isGood: readonly boolean[]): number | null {
  const ranks = ranksOf(scores).filter((_, index) => isGood[index])
  const bad = scores.length - ranks.length
  if (ranks.length === 0 || bad === 0) return null
  return (mean(ranks) - (ranks.length + 1) / 2) / bad
}
