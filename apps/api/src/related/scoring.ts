import type { RelatedReasonKind } from '@broadsheet/schema'
import { likeness, seriesOf } from './headlines.ts'

/** What is known of two articles together. */
export interface Features {
  readonly headlines: readonly [string, string]
  /** Cosine of their words, each weighed by how often it stands there and how rare it is elsewhere: 0 to 1. */
  readonly text: number
  /** Words that tell much about both, the most telling first. */
  readonly words: readonly string[]
  /** Names of the tags that both bear. */
  readonly tags: readonly string[]
  readonly sameSection: boolean
  /** Whether the text of one links to the other, or names it among its related stories. */
  readonly linked: boolean
  /** Days between their publications; null while one has no date. */
  readonly daysApart: number | null
  /** Whether both are taken from the same address. */
  readonly sameSource: boolean
}

export interface Relation {
  /** 0 to 1. */
  readonly score: number
  readonly kind: RelatedReasonKind
  readonly terms: readonly string[]
  /** Whether they are two copies of one story. */
  readonly copy: boolean
}

/**
 * All that the score depends on. The text decides; what else two articles share makes it more by these parts of it. Measured on
 * `apps/api/demo/related.jsonl`: see docs/decisions/0017-related-stories-by-words.md before changing one.
 */
const weights = {
  /** For each shared tag, three at most. */
  tag: 0.3,
  tags: 3,
  linked: 0.4,
  series: 0.3,
  section: 0.1,
  /** For the same day; half of it after as many days as `days`. */
  recency: 0.1,
  days: 30,
} as const

/** Below this score two articles have not enough to do with each other. */
export const least = 0.1

/** Headlines as much alike as this, over texts as much alike as that, are one story told twice. */
const copies = { headline: 0.75, text: 0.4 }
const shown = 4

/** How much two articles have to do with each other, and why. Pure, and the same in both directions. */
export function relationOf(features: Features): Relation {
  const { text, tags, words, linked, sameSection, daysApart, headlines, sameSource } = features
  const [series, other] = headlines.map(seriesOf)
  const sameSeries = series != null && series === other
  const more =
    (1 + weights.tag * Math.min(tags.length, weights.tags)) *
    (1 + (linked ? weights.linked : 0)) *
    (1 + (sameSeries ? weights.series : 0)) *
    (1 + (sameSection ? weights.section : 0)) *
    (1 + (daysApart === null ? 0 : weights.recency * 0.5 ** (daysApart / weights.days)))
  const copy = sameSource || (text >= copies.text && likeness(...headlines) >= copies.headline)
  // Twice as much makes a small part nearly twice as large, but nothing as much as the same text: so no two stories stand level at 1.
  return { score: 1 - (1 - text) ** more, copy, ...reason() }

  function reason(): Pick<Relation, 'kind' | 'terms'> {
    if (linked) return { kind: 'LINKED', terms: [] }
    if (sameSeries) return { kind: 'SAME_SERIES', terms: [] }
    if (tags.length > 0) return { kind: 'SHARED_TAG', terms: tags.slice(0, shown) }
    return { kind: 'SHARED_WORDS', terms: words.slice(0, shown) }
  }
}
