import { vocabulary } from './vocabulary.ts'

export const ArticleOrder = vocabulary('ArticleOrder', 'The order of a list of articles.', {
  NEWEST: 'Latest publication first. The default.',
  OLDEST: 'Earliest publication first.',
  RECENTLY_UPDATED: 'Latest change or correction first.',
})
export type ArticleOrder = keyof typeof ArticleOrder

export const Completeness = vocabulary('Completeness', 'How much of a text Broadsheet holds.', {
  FULL: 'The whole text.',
  EXCERPT: 'The beginning or a part of a text that is complete at its source; it may stop in mid-sentence.',
})
export type Completeness = keyof typeof Completeness

export const CommentingStatus = vocabulary('CommentingStatus', 'Whether readers may comment on an article.', {
  OPEN: 'Readers may comment.',
  CLOSED: 'Existing comments are shown, new ones are not taken.',
})
export type CommentingStatus = keyof typeof CommentingStatus

export const CorrectionKind = vocabulary('CorrectionKind', 'Why a published text was changed.', {
  CORRECTION: 'Something was wrong and has been put right.',
  CLARIFICATION: 'Something could be misread and has been made clear.',
  UPDATE: 'Something happened after publication and has been added.',
})
export type CorrectionKind = keyof typeof CorrectionKind

export const RelatedOrigin = vocabulary('RelatedOrigin', 'Who chose a related story.', {
  EDITOR: 'An editor chose it, for the list or within the text.',
  AUTO: 'It was found by computation.',
})
export type RelatedOrigin = keyof typeof RelatedOrigin

export const RelatedReasonKind = vocabulary('RelatedReasonKind', 'Why a story is related.', {
  EDITORS_CHOICE: 'An editor put it on the list of related stories.',
  IN_TEXT: 'An editor placed it between two paragraphs of the text.',
  LINKED: 'The text of one of the two links to the other.',
  SAME_SERIES: 'Both belong to one series: their headlines begin with the same words before a colon.',
  SHARED_TAG: 'Both bear the tags that `terms` names.',
  SHARED_WORDS: 'Both turn on the words that `terms` names.',
})
export type RelatedReasonKind = keyof typeof RelatedReasonKind
