import type { RelatedReasonKind } from '@broadsheet/schema'
import type { RelatedReason } from '@broadsheet/schema/graphql'

/** Each reason as a sentence, given the words or names that both stories share. */
const sentences: Readonly<Record<RelatedReasonKind, (terms: string) => string>> = {
  EDITORS_CHOICE: () => 'Chosen by the editors',
  IN_TEXT: () => 'Mentioned in the text',
  LINKED: () => 'One links to the other',
  SAME_SERIES: () => 'Part of the same series',
  SHARED_TAG: (terms) => `Both bear the subject ${terms}`,
  SHARED_WORDS: (terms) => `Both are about ${terms}`,
}

/** Why a story is related, for programs and for people. */
export function reasonOf({ kind, terms }: Omit<RelatedReason, 'text'>): RelatedReason {
  return { kind, terms, text: sentences[kind](terms.join(', ')) }
}
