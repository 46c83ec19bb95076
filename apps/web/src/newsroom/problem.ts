import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { ErrorCode, type ManuscriptAction, type ModerationAction } from '@broadsheet/schema'

/** Why the API did not do what it was asked. */
export interface Problem {
  code: ErrorCode
  /** One sentence for whoever asked. */
  message: string
  /** Path of the refused input field. */
  field?: string | undefined
  /** The present version, after a conflict. */
  version?: number | undefined
  /** What is possible instead. */
  legal?: readonly (ManuscriptAction | ModerationAction)[] | undefined
  /** Id of the image that lacks a credit. */
  image?: string | undefined
  /** Seconds after which it is worth trying again. */
  retryAfter?: number | undefined
}

const away: Problem = { code: ErrorCode.SERVICE_UNAVAILABLE, message: 'The newsroom cannot be reached at this moment.' }
const signedOut: Problem = { code: ErrorCode.UNAUTHENTICATED, message: 'Your session has ended.' }
const statusProblems: Record<number, Problem> = {
  401: signedOut,
  413: { code: ErrorCode.PAYLOAD_TOO_LARGE, message: 'This is more than can be saved at once.' },
}

/** Thrown where something cannot be done for a reason that is known already. */
export class Hindrance extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

/** Reads a rejected request. Whatever is not told by the API counts as a broken connection. */
export function problemOf(cause: unknown): Problem {
  if (cause instanceof Hindrance) return cause.problem
  if (CombinedGraphQLErrors.is(cause)) {
    const [error] = cause.errors
    return { code: ErrorCode.INTERNAL_SERVER_ERROR, ...(error?.extensions as Partial<Problem>), message: error?.message ?? cause.message }
  }
  if (ServerError.is(cause)) return statusProblems[cause.statusCode] ?? away
  return away
}

const passing = new Set<ErrorCode>([ErrorCode.RATE_LIMITED, ErrorCode.SERVICE_UNAVAILABLE, ErrorCode.INTERNAL_SERVER_ERROR])

/** Whether the same request may well succeed later. */
export function passes({ code, version }: Problem): boolean {
  return passing.has(code) || (code === ErrorCode.CONFLICT && version === undefined)
}

/** The name of the input's field that was refused, such as `slug` for `input.slug`. */
export function fieldOf(problem: Problem | null): string | undefined {
  if (problem?.code === ErrorCode.SLUG_TAKEN) return 'slug'
  return problem?.field?.replace(/^(input|correction)\./, '').split(/[.[]/)[0]
}
