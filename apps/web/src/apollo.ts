import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { type BlockKind, ErrorCode } from '@broadsheet/schema'
import { type Caller, fetchFor } from './caller.ts'
import { type Refusal, Refused } from './form.ts'
import type { Ask } from './route.ts'

/** What an unanswered question means for the page: the address was wrong, the API is away, or something broke. */
export type Trouble = 'refused' | 'unavailable' | 'unexpected'

const PATIENCE_MS = 10_000
const awayStatus = new Set([429, 502, 503, 504])

/** The one client factory. With a `caller` the API is asked on their behalf, and otherwise on nobody's. */
export function createClient(apiUrl: string, caller?: Caller): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: apiUrl, fetch: caller ? fetchFor(caller, impatientFetch) : impatientFetch }),
    cache: new InMemoryCache(),
    devtools: { enabled: false },
  })
}

// A cache does not know of itself what a fragment on a union may be.
const blockKinds: Record<BlockKind, true> = {
  ParagraphBlock: true,
  HeadingBlock: true,
  ListBlock: true,
  QuoteBlock: true,
  ImageBlock: true,
  ImageGroupBlock: true,
  RelatedStoriesBlock: true,
  EmbedBlock: true,
  PullQuoteBlock: true,
  DividerBlock: true,
  CorrectionBlock: true,
  TableBlock: true,
  CodeBlock: true,
}

/** The client of the newsroom: it asks the site that it was loaded from, which passes everything on. */
export function createDeskClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'apollo-require-preflight': 'newsroom' } }),
    cache: new InMemoryCache({ possibleTypes: { Block: Object.keys(blockKinds), Story: ['Article', 'Manuscript'] } }),
    devtools: { enabled: false },
  })
}

/** Puts questions to the API through `client`. */
export function askThrough(client: ApolloClient): Ask {
  return async (query, variables, headers = {}) => {
    // A page asks once and is thrown away: a cache shared by readers would keep what has been withdrawn since.
    const { data } = await client.query({ query, variables, fetchPolicy: 'no-cache', context: { headers } })
    return whole(data)
  }
}

/** Puts mutations to the API through `client`. */
export function sendThrough(client: ApolloClient): Ask {
  const send: Ask = async (mutation, variables) => {
    const { data } = await client.mutate({ mutation, variables, fetchPolicy: 'no-cache' })
    return whole(data)
  }
  return async (mutation, variables) => {
    for (let turn = 1; turn < 25; turn++) {
      const answer = await send(mutation, variables).catch((problem: unknown) => {
        if (!isUnderWay(problem)) throw problem
        return undefined
      })
      if (answer !== undefined) return answer
      await new Promise((done) => setTimeout(done, 200))
    }
    return send(mutation, variables)
  }
}

/** Whether a form that was sent twice is still being taken for the first time: what becomes of that one, both want to know. */
const isUnderWay = (problem: unknown) =>
  CombinedGraphQLErrors.is(problem) && problem.errors.some(({ extensions }) => extensions?.code === ErrorCode.CONFLICT)

function whole<Data>(data: Data | undefined): Data {
  if (data === undefined) throw new Error('The API answered neither data nor errors.')
  return data
}

/** What the API has against a form, out of whatever `Ask` rejected with; empty if that was no answer to a form. */
export function refusalsOf(problem: unknown): Refusal[] {
  if (problem instanceof Refused) return [problem.refusal]
  if (!CombinedGraphQLErrors.is(problem)) return []
  const refusals = problem.errors.map(({ message, extensions = {} }) => ({
    code: String(extensions.code),
    message,
    field: typeof extensions.field === 'string' ? extensions.field.split('.').at(-1) : undefined,
    max: Number(extensions.max) || undefined,
    retryAfter: Number(extensions.retryAfter) || undefined,
  }))
  return refusals.every(({ code }) => answerable.has(code)) ? refusals : []
}

const answerable = new Set<string>([
  ErrorCode.BAD_USER_INPUT,
  ErrorCode.COMMENTS_CLOSED,
  ErrorCode.CONFLICT,
  ErrorCode.FORBIDDEN,
  ErrorCode.INVALID_TOKEN,
  ErrorCode.NAME_TAKEN,
  ErrorCode.NOT_FOUND,
  ErrorCode.RATE_LIMITED,
  ErrorCode.REPEAT_POST,
  ErrorCode.UNAUTHENTICATED,
  ErrorCode.WEAK_PASSWORD,
])

/** Reads what went wrong out of whatever `Ask` rejected with. */
export function troubleOf(problem: unknown): Trouble {
  if (CombinedGraphQLErrors.is(problem)) {
    const codes = problem.errors.map(({ extensions }) => extensions?.code)
    if (codes.includes(ErrorCode.SERVICE_UNAVAILABLE) || codes.includes(ErrorCode.RATE_LIMITED)) return 'unavailable'
    return codes.every((code) => code === ErrorCode.BAD_USER_INPUT || code === ErrorCode.INVALID_TOKEN) ? 'refused' : 'unexpected'
  }
  if (ServerError.is(problem)) return awayStatus.has(problem.statusCode) ? 'unavailable' : 'unexpected'
  const unreachable = problem instanceof TypeError || (problem instanceof DOMException && problem.name === 'TimeoutError')
  return unreachable ? 'unavailable' : 'unexpected'
}

const impatientFetch: typeof fetch = (address, options = {}) => {
  const patience = AbortSignal.timeout(PATIENCE_MS)
  return fetch(address, { ...options, signal: options.signal ? AbortSignal.any([options.signal, patience]) : patience })
}
