import { createContext, useContext } from 'react'
import type { PageFrameFragment } from '../gql/graphql.ts'
import { dayIn, momentIn } from './dates.ts'

/** The paper as of one request: its name, language and time zone, and the instant at which the page is printed. */
export interface Edition {
  publication: PageFrameFragment['publication']
  sections: PageFrameFragment['sections']
  /** Origin of the site, without a trailing slash. */
  siteUrl: string
  now: Date
}

const EditionContext = createContext<Edition | undefined>(undefined)

export const EditionProvider = EditionContext.Provider

/** The edition that is being printed. */
export function useEdition(): Edition {
  const edition = useContext(EditionContext)
  if (!edition) throw new Error('A part of a page was drawn outside an edition.')
  return edition
}

/** Prints instants in the language and time zone of the paper. */
export function useDates() {
  const { publication, now } = useEdition()
  return {
    day: (iso: string) => dayIn(publication, iso, now),
    moment: (iso: string) => momentIn(publication, iso),
  }
}
