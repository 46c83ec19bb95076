import { ErrorCode, problemStatus } from '@broadsheet/schema'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { isAway } from '../database/away.ts'
import { databaseAway, masked } from '../graphql/masked.ts'

/** What a client is told of something that went wrong before GraphQL ran. */
export interface Outcome {
  readonly code: ErrorCode
  readonly message: string
  readonly status: number
  readonly errorId?: string
}

/** By the codes of Fastify. */
const known: Readonly<Record<string, Omit<Outcome, 'status'>>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: ErrorCode.PAYLOAD_TOO_LARGE, message: 'The body is too large.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { code: ErrorCode.BAD_REQUEST, message: 'The body is shorter or longer than announced.' },
}

/** Sorts a problem. What is not meant for clients is logged under an id and masked. */
export function outcomeOf(problem: unknown, log: Logger): Outcome {
  if (problem instanceof GraphQLError) {
    const { code, http } = problem.extensions as { code: ErrorCode; http?: { status?: number } }
    return { code, message: problem.message, status: http?.status ?? problemStatus[code] ?? 400 }
  }
  if (isAway(problem)) return { ...databaseAway, status: problemStatus[databaseAway.code] }
  const { code = '', statusCode = 500 } = problem as { code?: string; statusCode?: number }
  const told = known[code]
  if (told) return { ...told, status: problemStatus[told.code] }
  if (statusCode < 500) return { code: ErrorCode.BAD_REQUEST, message: 'The HTTP request was refused.', status: statusCode }
  return { ...masked(problem, log), status: problemStatus.INTERNAL_SERVER_ERROR }
}
