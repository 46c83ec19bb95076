import { ErrorCode } from '@broadsheet/schema'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { mediaTypeOf } from '../graphql/media-type.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

const nothingHere: Outcome = { code: ErrorCode.BAD_REQUEST, message: 'There is nothing at this address.', status: 404 }

/** Answers everything that went wrong before GraphQL ran: `errors[]` at the endpoint, problem details (RFC 9457) elsewhere. */
export function replyToProblems(server: FastifyInstance, log: Logger): void {
  server.setErrorHandler((problem, request, reply) => {
    const outcome = outcomeOf(problem, log)
    return request.routeOptions.url?.startsWith('/graphql') ? sendErrors(request, reply, outcome) : sendProblem(reply, outcome)
  })
  server.setNotFoundHandler((_, reply) => sendProblem(reply, nothingHere))
}

function sendErrors(request: FastifyRequest, reply: FastifyReply, outcome: Outcome) {
  const { message, code, errorId } = outcome
  const type = mediaTypeOf(request.headers.accept) ?? 'application/json; charset=utf-8'
  return prepared(reply, outcome)
    .type(type)
    .send(JSON.stringify({ errors: [{ message, extensions: { code, errorId } }] }))
}

/** Problem details (RFC 9457). */
export function sendProblem(reply: FastifyReply, outcome: Outcome) {
  return prepared(reply, outcome).type('application/problem+json').send(problemDetails(outcome))
}

export const problemDetails = ({ message, status, code, errorId }: Outcome) =>
  JSON.stringify({ type: 'about:blank', title: message, status, code, errorId })

/** Seconds after which a refusal may be over. */
const waits: Readonly<Record<number, string>> = { 429: '30', 503: '5' }

function prepared(reply: FastifyReply, { status }: Outcome): FastifyReply {
  const wait = waits[status]
  if (wait !== undefined) reply.header('retry-after', wait)
  return reply.code(status).header('cache-control', 'no-store')
}
