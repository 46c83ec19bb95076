import { limits } from '@broadsheet/schema'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { answerBrokenRequest } from './broken-requests.ts'
import { outcomeOf } from './outcome.ts'
import { replyToProblems, sendProblem } from './problem-replies.ts'

/** Milliseconds that headers, and a whole request, may take to arrive; and how often those under way are looked at. */
const patience = { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 }

/** The HTTP server, without routes: its limits, and an answer of our own to everything that reaches no route. */
export function httpServer(log: Logger): FastifyInstance {
  const server = Fastify({
    bodyLimit: limits.bodyBytes,
    http: patience,
    requestTimeout: patience.requestTimeout,
    forceCloseConnections: true,
    // The site, on this machine, tells for whom it asks; nobody else is believed.
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (problem, _, reply) => sendProblem(reply, outcomeOf(problem, log)),
    clientErrorHandler: answerBrokenRequest,
  })
  replyToProblems(server, log)
  return server
}
