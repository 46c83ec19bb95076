import { randomUUID } from 'node:crypto'
import { ErrorCode, problemStatus } from '@broadsheet/schema'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { isAway } from '../database/away.ts'

const fastifyCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ErrorCode.PAYLOAD_TOO_LARGE,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ErrorCode.BAD_REQUEST,
}

interface Outcome {
  code: ErrorCode
  message: string
  status: number
  errorId?: string
}

/** Answers everything that went wrong before GraphQL ran: `errors[]` at the endpoint, problem details (RFC 9457) elsewhere. */
export function replyToProblems(server: FastifyInstance, log: Logger): void {
  server.setErrorHandler((problem, request, reply) => send(reply, request.url, outcomeOf(problem, log)))
  server.setNotFoundHandler((request, reply) =>
    send(reply, request.url, { code: ErrorCode.BAD_REQUEST, message: 'There is nothing at this address.', status: 404 }),
  )
}

function outcomeOf(problem: unknown, log: Logger): Outcome {
  if (problem instanceof GraphQLError) {
    const { code, http } = problem.extensions as { code: ErrorCode; http?: { status?: number } }
    return { code, message: problem.message, status: http?.status ?? problemStatus[code] ?? 400 }
  }
  if (isAway(problem))
    return { code: ErrorCode.SERVICE_UNAVAILABLE, message: 'The database cannot be reached at this moment.', status: 503 }
  const { code: name = '', statusCode = 500 } = problem as { code?: string; statusCode?: number }
  const code = fastifyCodes[name]
  if (code)
    return {
      code,
      message: code === ErrorCode.PAYLOAD_TOO_LARGE ? 'The body is too large.' : 'The body is shorter or longer than announced.',
      status: problemStatus[code],
    }
  if (statusCode < 500) return { code: ErrorCode.BAD_REQUEST, message: 'The HTTP request was refused.', status: statusCode }
  const errorId = randomUUID()
  log.error({ errorId, problem }, 'unexpected error')
  return { code: ErrorCode.INTERNAL_SERVER_ERROR, message: 'Something went wrong on our side.', status: 500, errorId }
}

function send(reply: FastifyReply, url: string, { code, message, status, errorId }: Outcome) {
  if (status === 503) reply.header('retry-after', '5')
  reply.code(status).header('cache-control', 'no-store')
  if (url.split('?')[0] === '/graphql') {
    return reply.type('application/json; charset=utf-8').send({ errors: [{ message, extensions: { code, errorId } }] })
  }
  return reply.type('application/problem+json').send({ type: 'about:blank', title: message, status, code, errorId })
}
