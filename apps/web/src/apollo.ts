import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { ErrorCode } from '@broadsheet/schema'
import type { Ask } from './route.ts'

/** What an unanswered question means for the page: the address was wrong, the API is away, or something broke. */
export type Trouble = 'refused' | 'unavailable' | 'unexpected'

const PATIENCE_MS = 10_000
const awayStatus = new Set([429, 502, 503, 504])

/** The one client factory. */
export function createClient(apiUrl: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: apiUrl, fetch: impatientFetch }),
    cache: new InMemoryCache(),
    devtools: { enabled: false },
  })
}

/** The client of the newsroom: it asks the site that it was loaded from, which passes everything on. */
export function createDeskClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'apollo-require-preflight': 'newsroom' } }),
    cache: new InMemoryCache(),
    devtools: { enabled: false },
  })
}

/** Puts questions to the API through `client`. */
export function askThrough(client: ApolloClient): Ask {
  return async (query, variables) => {
    // A page asks once and is thrown away: a cache shared by readers would keep what has been withdrawn since.
    const { data } = await client.query({ query, variables, fetchPolicy: 'no-cache' })
    if (data === undefined) throw new Error('The API answered neither data nor errors.')
    return data
  }
}

/** Reads what went wrong out of whatever `Ask` rejected with. */
export function troubleOf(problem: unknown): Trouble {
  if (CombinedGraphQLErrors.is(problem)) {
    const codes = problem.errors.map(({ extensions }) => extensions?.code)
    if (codes.includes(ErrorCode.SERVICE_UNAVAILABLE)) return 'unavailable'
    return codes.every((code) => code === ErrorCode.BAD_USER_INPUT) ? 'refused' : 'unexpected'
  }
  if (ServerError.is(problem)) return awayStatus.has(problem.statusCode) ? 'unavailable' : 'unexpected'
  const unreachable = problem instanceof TypeError || (problem instanceof DOMException && problem.name === 'TimeoutError')
  return unreachable ? 'unavailable' : 'unexpected'
}

const impatientFetch: typeof fetch = (address, options = {}) => {
  const patience = AbortSignal.timeout(PATIENCE_MS)
  return fetch(address, { ...options, signal: options.signal ? AbortSignal.any([options.signal, patience]) : patience })
}
