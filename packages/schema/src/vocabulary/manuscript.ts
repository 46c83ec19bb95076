import { vocabulary } from './vocabulary.ts'

export const ArticleStage = vocabulary(
  'ArticleStage',
  'Where an article stands at this instant: what the newsroom decided, read by the clock.',
  {
    DRAFT: 'Being written.',
    SUBMITTED: 'Handed to the editors.',
    SCHEDULED: 'Released, to appear at `publishedAt`.',
    EMBARGOED: 'Released, but held back until `embargoedUntil`.',
    PUBLISHED: 'Public.',
    UNPUBLISHED: 'Was released, and is no longer shown since `unpublishAt`.',
    RETRACTED: 'Taken back with a public reason.',
    DELETED: 'Thrown away; kept for the record.',
  },
)
export type ArticleStage = keyof typeof ArticleStage

export const ManuscriptAction = vocabulary(
  'ManuscriptAction',
  'Something that is done to an article in the newsroom; each leaves a revision.',
  {
    CREATE: 'Begun.',
    REVISE: 'Text or particulars changed.',
    SUBMIT: 'Handed to the editors.',
    RETURN: 'Given back to its author, or taken back by them.',
    PUBLISH: 'Released, at once or for later; for a public article: its latest revision was put before readers.',
    UNPUBLISH: 'Taken out of the paper, at once or for later.',
    EMBARGO: 'Held back until an instant.',
    RETRACT: 'Taken back with a public reason.',
    CORRECT: 'Changed after publication, with a correction that says so.',
    RESTORE: 'Text and particulars of an earlier revision brought back.',
    DELETE: 'Thrown away.',
    IMPORT: 'Taken over from elsewhere.',
  },
)
export type ManuscriptAction = keyof typeof ManuscriptAction

export const ManuscriptField = vocabulary('ManuscriptField', 'A part of an article that a revision can change.', {
  SLUG: 'Its name in addresses.',
  HEADLINE: 'The headline.',
  STANDFIRST: 'The standfirst.',
  LANGUAGE: 'The language of the text.',
  SECTION: 'The section.',
  TAGS: 'The tags or their order.',
  BYLINES: 'The bylines or their order.',
  HERO: 'The image that stands for it, or its caption.',
  BODY: 'The blocks of the body.',
  COMPLETENESS: 'Whether the body is the whole text.',
  SOURCE: 'Where the text was taken from.',
  CORRECTIONS: 'The corrections.',
  COMMENTING: 'Whether readers may comment.',
  RELATED: "The editor's list of related stories.",
  UNRELATED: 'The stories that are never suggested beside it.',
  SUGGESTIBLE: 'Whether it may be suggested beside other stories.',
})
export type ManuscriptField = keyof typeof ManuscriptField

export const ManuscriptOrder = vocabulary('ManuscriptOrder', 'The order of a list of manuscripts.', {
  RECENTLY_SAVED: 'Latest revision first. The default.',
  NEWEST: 'Latest begun first.',
  OLDEST: 'Earliest begun first.',
})
export type ManuscriptOrder = keyof typeof ManuscriptOrder
