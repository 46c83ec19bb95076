import type { SearchPageQuery, SearchPageQueryVariables } from '../gql/graphql.ts'
import type { HeadProps } from '../page/Head.tsx'
import type { Visit } from '../route.ts'
import { faultIn, filterFor, searchPath, type Wanted, wantedAt } from './wanted.ts'
import { foundInWords } from './words.ts'

/** The parameter that holds the cursor of a page of results. */
export const searchCursor = 'after'

/** What the API is asked for an address: with nothing to search for, or something that cannot be, only what stands on every page. */
export function searchVariables(visit: Visit, first: number): SearchPageQueryVariables {
  const wanted = wantedAt(visit)
  if (wanted.text === '' || faultIn(wanted)) return { query: '', asked: false }
  return { query: wanted.text, filter: filterFor(wanted.only), first, after: visit.query.get(searchCursor), asked: true }
}

/** What machines are told: what was found at an address changes too often to be kept by anybody who searches themselves. */
export function searchHeadProps(wanted: Wanted, search: SearchPageQuery['search'], after: string | null): HeadProps {
  const head = { unlisted: true, islands: ['suggest'] } as const
  if (!search) return { ...head, title: 'Search', canonical: searchPath({ text: '', only: {} }) }
  const { totalCount, pageInfo } = search
  return {
    ...head,
    title: foundInWords(wanted.text, totalCount),
    canonical: searchPath(wanted, after),
    older: pageInfo.hasNextPage ? searchPath(wanted, pageInfo.endCursor) : undefined,
  }
}
