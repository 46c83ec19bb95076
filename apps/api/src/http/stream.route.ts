import type { OutgoingHttpHeaders } from 'node:http'
import { ErrorCode } from '@broadsheet/schema'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLError, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { formatError } from '../graphql/errors.ts'
import { refusal } from '../graphql/problems.ts'
import { OperationRefused } from '../graphql/subscription.ts'
import type { Streaming } from '../live/streaming.ts'
import { eventsOf } from './events.ts'
import { type RequestContext, readAsGraphQL, unfit } from './graphql.route.ts'
import { OpenStreams } from './open-streams.ts'
import { pour } from './pour.ts'

interface Parts {
  readonly schema: GraphQLSchema
  readonly context: RequestContext
  /** What subscriptions are fed from. */
  readonly streaming: Streaming
  /** Origin of the site. */
  readonly siteUrl: string
  readonly bounds: { readonly total: number; readonly perAddress: number; readonly bufferBytes: number }
  readonly log: Logger
}

/** `/graphql/stream`: subscriptions over server-sent events, each on a connection of its own. */
export async function streamRoute(server: FastifyInstance, parts: Parts): Promise<void> {
  const streams = new OpenStreams(parts.bounds)
  const told = formatError(parts.log)
  const format = (problem: GraphQLError) => told(problem.toJSON(), problem)
  const events = eventsOf({ ...parts, format })
  server.addHook('preClose', async () => streams.endAll())

  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    checkAsker(request, parts.siteUrl)
    streams.admit(reply.raw, request.ip)
    try {
      const [body, { status }] = await events(request, reply)
      if (body === null || typeof body === 'string') throw unfit(status, messageOf(body))
      reply.hijack()
      reply.raw.writeHead(status, { ...(reply.getHeaders() as OutgoingHttpHeaders), ...whileOpen })
      await pour(body, reply.raw, parts.bounds.bufferBytes)
    } catch (problem) {
      if (!(problem instanceof OperationRefused)) throw problem
      return reply
        .code(400)
        .type('application/json; charset=utf-8')
        .send({ errors: problem.faults.map(format) })
    }
  }
  await server.register((scope, _, done) => {
    readAsGraphQL(scope)
    scope.route({ method: ['GET', 'POST'], url: '/graphql/stream', handler })
    done()
  })
}

/** A proxy that gathers events before it passes them on would deliver no news. */
const whileOpen = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }

const takesEvents = /text\/event-stream|text\/\*|\*\/\*/i

/** A page elsewhere can open a stream with the cookie of its visitor, but its browser says where it stands. */
function checkAsker({ headers }: FastifyRequest, siteUrl: string): void {
  const { origin = siteUrl, 'sec-fetch-site': site, accept = '*/*' } = headers
  if (origin !== siteUrl || site === 'cross-site') {
    throw refusal(ErrorCode.FORBIDDEN, 'Another site may not ask in the name of its visitors.')
  }
  if (!takesEvents.test(accept)) throw unfit(406, 'This endpoint answers with server-sent events: accept text/event-stream.')
}

/** What the protocol finds wrong with a request. */
function messageOf(body: string | null): string {
  const { errors = [] } = JSON.parse(body ?? '{}') as { errors?: { message: string }[] }
  return errors[0]?.message ?? 'The request is not GraphQL over server-sent events.'
}
