import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { ErrorCode } from '@broadsheet/schema'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { isAway } from '../database/away.ts'

const renamed: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: ErrorCode.GRAPHQL_PARSE_FAILED,
  GRAPHQL_VALIDATION_FAILED: ErrorCode.GRAPHQL_VALIDATION_FAILED,
  OPERATION_RESOLUTION_FAILURE: ErrorCode.OPERATION_RESOLUTION_FAILURE,
  PERSISTED_QUERY_NOT_FOUND: ErrorCode.PERSISTED_QUERY_NOT_FOUND,
  PERSISTED_QUERY_NOT_SUPPORTED: ErrorCode.PERSISTED_QUERY_NOT_FOUND,
  PERSISTED_QUERY_HASH_MISMATCH: ErrorCode.BAD_REQUEST,
}

/** The one place where the API says what went wrong. What is not meant for clients is logged under an id and masked. */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const problem = unwrapResolverError(thrown)
    const where = { locations: formatted.locations, path: formatted.path }
    if (isAway(problem))
      return { ...where, message: 'The database cannot be reached at this moment.', extensions: { code: ErrorCode.SERVICE_UNAVAILABLE } }
    const { code, field, min, max } = formatted.extensions ?? {}
    const known = ownCode(problem) ?? renamed[String(code)] ?? (problem instanceof GraphQLError ? asErrorCode(code) : null)
    if (known) return { ...where, message: withoutHint(formatted.message), extensions: details({ code: known, field, min, max }) }
    const errorId = randomUUID()
    log.error({ errorId, problem, path: formatted.path?.join('.') }, 'unexpected error')
    return { ...where, message: 'Something went wrong on our side.', extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR, errorId } }
  }
}

/** Refusals made by rules of validation keep their own code, where the server would call all of them a failed validation. */
function ownCode(problem: unknown): ErrorCode | null {
  const code = problem instanceof GraphQLError ? (problem.originalError as GraphQLError | undefined)?.extensions?.code : undefined
  return asErrorCode(code)
}

const asErrorCode = (code: unknown) =>
  typeof code === 'string' && code in ErrorCode && code !== ErrorCode.INTERNAL_SERVER_ERROR ? (code as ErrorCode) : null

/** graphql-js adds guesses to some messages; they would tell names that the asker did not know. */
const withoutHint = (message: string) => message.replace(/ ?Did you mean .*$/s, '')

const details = (all: Record<string, unknown>) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
