import type { RelatedOrigin, RelatedReasonKind } from '@broadsheet/schema'
import { enumeration } from '../story/enumeration.ts'

/** Why a story stands beside another one, as the API tells it. */
interface Reason {
  readonly kind: RelatedReasonKind
  readonly terms: readonly string[]
}

const sentences: Readonly<Record<RelatedReasonKind, (terms: readonly string[]) => string>> = {
  EDITORS_CHOICE: () => 'Chosen by the editors',
  IN_TEXT: () => 'Mentioned in the text',
  LINKED: () => 'One of the two links to the other',
  SAME_SERIES: () => 'From the same series',
  SHARED_TAG: (terms) => `On the same ${terms.length === 1 ? 'subject' : 'subjects'}: ${enumeration(terms)}`,
  SHARED_WORDS: (terms) => (terms.length > 0 ? `Also about ${enumeration(terms)}` : 'On a related theme'),
}

/** The reason for a related story in words for readers. */
export const reasonInWords = ({ kind, terms }: Reason): string => sentences[kind](terms)

/** Who chose a list, where that was not people alone. */
export function chosenBy(edges: readonly { origin: RelatedOrigin }[]): string | undefined {
  const [first, last] = [edges[0]?.origin, edges.at(-1)?.origin]
  if (last !== 'AUTO') return undefined
  return first === 'AUTO' ? 'Found by what the stories share' : 'Chosen by the editors first, then found by what the stories share'
}
