import { vocabulary } from './vocabulary.ts'

export const SearchMatch = vocabulary('SearchMatch', 'Where an article bears what was searched for; the best first.', {
  HEADLINE: 'All of it is in the headline.',
  SUBJECT: 'All of it is in headline, standfirst, tags, bylines and the twenty words that tell most about the text.',
  PARTLY_SUBJECT: 'Some of it is there, and all of it in the article.',
  TEXT: 'All of it is in the article, none of it there.',
})
export type SearchMatch = keyof typeof SearchMatch

export const SearchField = vocabulary('SearchField', 'A part of an article in which words are found.', {
  HEADLINE: 'The headline.',
  STANDFIRST: 'The standfirst.',
  TAGS: 'The names of its tags.',
  BYLINES: 'The names of its authors.',
  BODY: 'The text.',
  CAPTIONS: 'The captions of its images.',
})
export type SearchField = keyof typeof SearchField

export const FacetKind = vocabulary('FacetKind', 'By what the articles that were found are counted.', {
  SECTION: 'By section: each article has one.',
  TAG: 'By tag: an article bears none, one or several.',
  AUTHOR: 'By author: an article bears none, one or several.',
  YEAR: 'By the year of publication, by the clocks of the publication: each article has one.',
})
export type FacetKind = keyof typeof FacetKind
