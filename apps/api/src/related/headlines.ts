/** The words before the colon that headlines of a series begin with; null if it has none. */
export function seriesOf(headline: string): string | null {
  const [, label] = /^([^:]{3,40}):\s/.exec(headline) ?? []
  return label ? label.trim().toLowerCase() : null
}

/** How much two headlines are alike, letter for letter: the share of pairs of neighbouring letters that both have, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [some, others] = [pairsOf(one), pairsOf(other)]
  const total = some.length + others.length
  if (total === 0) return 0
  const counts = new Map<string, number>()
  for (const pair of some) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of others) {
    const left = counts.get(pair) ?? 0
    if (left > 0) common += 1
    counts.set(pair, left - 1)
  }
  return (2 * common) / total
}

function pairsOf(headline: string): string[] {
  const letters =
    headline
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}
