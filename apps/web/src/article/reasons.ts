import type { RelatedReasonKind } from '@broadsheet/schema'
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
  SAME_SERIES: (terms) => (terms.length > 0 ? `From the same series: ${enumeration(terms)}` : 'From the same series'),
  SHARED_TAG: (terms) => `On the same ${terms.length === 1 ? 'subject' : 'subjects'}: ${enumeration(terms)}`,
  SHARED_WORDS: (terms) => `Also about ${enumeration(terms)}`,
}

/** The reason for a related story in words for readers. */
export const reasonInWords = ({ kind, terms }: Reason): string => sentences[kind](terms)
