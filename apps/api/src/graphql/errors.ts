import { unwrapResolverError } from '@apollo/server/errors'
import { ErrorCode } from '@broadsheet/schema'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { isAway } from '../database/away.ts'
import { databaseAway, masked } from './masked.ts'

/** By the codes of the server. */
const renamed = new Map<unknown, ErrorCode>([
  ['GRAPHQL_PARSE_FAILED', ErrorCode.GRAPHQL_PARSE_FAILED],
  ['GRAPHQL_VALIDATION_FAILED', ErrorCode.GRAPHQL_VALIDATION_FAILED],
  ['OPERATION_RESOLUTION_FAILURE', ErrorCode.OPERATION_RESOLUTION_FAILURE],
  ['PERSISTED_QUERY_NOT_FOUND', ErrorCode.PERSISTED_QUERY_NOT_FOUND],
  ['PERSISTED_QUERY_NOT_SUPPORTED', ErrorCode.PERSISTED_QUERY_NOT_FOUND],
])

/** What graphql-js says when it gives up comparing fields of the same name with each other. */
const tooManyComparisons = 'Validation aborted.'

/** Characters of a message. Some repeat a name of the document once for every place where it stands. */
const longestMessage = 1_000

/** Says what went wrong once GraphQL has the request; `http/outcome.ts` does so before. What is not meant for clients is logged under an id and masked. */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const problem = unwrapResolverError(thrown)
    const where = { locations: formatted.locations, path: formatted.path }
    if (isAway(problem)) {
      const { message, code } = databaseAway
      return { ...where, message, extensions: { code } }
    }
    if (formatted.message === tooManyComparisons) {
      return { message: 'The document selects the same fields too often.', extensions: { code: ErrorCode.QUERY_TOO_COMPLEX } }
    }
    const { code } = formatted.extensions ?? {}
    const known = ownCode(problem) ?? renamed.get(code) ?? (problem instanceof GraphQLError ? asErrorCode(code) : null)
    if (known) return { ...where, message: clear(formatted.message), extensions: { code: known, ...details(formatted.extensions) } }
    if (isRefusal(problem)) return { ...where, message: clear(formatted.message), extensions: { code: ErrorCode.BAD_REQUEST } }
    const { message, ...extensions } = masked(problem, log, { path: formatted.path?.join('.') })
    return { ...where, message, extensions }
  }
}

/** Refusals made by rules of validation keep their own code, where the server would call all of them a failed validation. */
function ownCode(problem: unknown): ErrorCode | null {
  const code = problem instanceof GraphQLError ? (problem.originalError as GraphQLError | undefined)?.extensions?.code : undefined
  return asErrorCode(code)
}

/** The server leaves some refusals, such as a persisted hash of another text, without a code but with their status. */
function isRefusal(problem: unknown): boolean {
  if (!(problem instanceof GraphQLError) || problem.extensions.code !== undefined) return false
  const status = (problem.extensions.http as { status?: number } | undefined)?.status ?? 500
  return status >= 400 && status < 500
}

const asErrorCode = (code: unknown) =>
  typeof code === 'string' && Object.hasOwn(ErrorCode, code) && code !== ErrorCode.INTERNAL_SERVER_ERROR ? (code as ErrorCode) : null

/** graphql-js adds guesses to some messages; they would tell names that the asker did not know. */
function clear(message: string): string {
  const told = message.replace(/ ?Did you mean .*$/s, '')
  return told.length > longestMessage ? `${told.slice(0, longestMessage)}…` : told
}

/** What a code may be told together with; nothing else leaves the server. */
const told = ['field', 'min', 'max', 'version', 'legal', 'image', 'retryAfter']

const details = (all: Record<string, unknown> = {}) =>
  Object.fromEntries(told.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])))
