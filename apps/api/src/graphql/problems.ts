import { ErrorCode, problemStatus } from '@broadsheet/schema'
import { GraphQLError } from 'graphql'

/** A value that a client sent is refused. `field` is the path of the argument or input field. */
export function badInput(field: string, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ErrorCode.BAD_USER_INPUT, field, ...details } })
}

/** The whole request is refused, with the HTTP status that belongs to `code`. */
export function refusal(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: problemStatus[code] } } })
}

export const tooComplex = (message: string) => refusal(ErrorCode.QUERY_TOO_COMPLEX, message)
