import { ErrorCode, problemStatus } from '@broadsheet/schema'
import { GraphQLError } from 'graphql'

/** One field is refused, such as a mutation; the rest of the request goes on. `details` are on the list in `errors.ts`. */
export function problem(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } })
}

/** A value that a client sent is refused. `field` is the path of the argument or input field. */
export function badInput(field: string, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return problem(ErrorCode.BAD_USER_INPUT, message, { field, ...details })
}

/** The whole request is refused, with the HTTP status that belongs to `code`. */
export function refusal(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: problemStatus[code] } } })
}

export const tooComplex = (message: string) => refusal(ErrorCode.QUERY_TOO_COMPLEX, message)
