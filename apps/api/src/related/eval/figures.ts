import { good } from './judged.ts'
import { firstPicks, ndcg, type Partner } from './lists.ts'
import type { Pair } from './measure.ts'
import { auc, spearman } from './ranks.ts'

/** A judged pair with what was computed for it. `found` and `listed` are null where it is not asked. */
export interface Measured extends Pair {
  readonly judged: number
  readonly score: number
  readonly found: boolean | null
  readonly listed: boolean | null
}

/** Null for a figure that these pairs do not give. */
export interface Figures {
  readonly pairs: number
  readonly articles: number
  readonly spearman: number | null
  readonly auc: number | null
  readonly firstPicks: number | null
  readonly ndcg5: number | null
  readonly found: number | null
  readonly listed: number | null
}

export function figuresOf(measured: readonly Measured[]): Figures {
  const judged = measured.map((pair) => pair.judged)
  const scores = measured.map((pair) => pair.score)
  const lists = partnersOf(measured)
  return {
    pairs: measured.length,
    articles: lists.length,
    spearman: spearman(judged, scores),
    auc: auc(
      scores,
      judged.map((score) => score >= good),
    ),
    firstPicks: firstPicks(lists, good),
    ndcg5: ndcg(lists, 5),
    found: share(measured.map(({ found }) => found)),
    listed: share(measured.map(({ listed }) => listed)),
  }
}

/** For each article all those that it was judged with. */
function partnersOf(measured: readonly Measured[]): Partner[][] {
  const partners = new Map<string, Partner[]>()
  for (const { a, b, judged, score } of measured)
    for (const article of new Set([a, b])) partners.set(article, [...(partners.get(article) ?? []), { judged, score }])
  return [...partners.values()]
}

/** The share of those that are so, among those of which it is known. */
function share(answers: readonly (boolean | null)[]): number | null {
  const known = answers.filter((answer) => answer !== null)
  return known.length === 0 ? null : known.filter(Boolean).length / known.length
}
