import type { FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { createHandler, type Response } from 'graphql-sse'
import { readSubscription } from '../graphql/subscription.ts'
import type { Streaming } from '../live/streaming.ts'
import type { RequestContext } from './graphql.route.ts'

interface Parts {
  readonly schema: GraphQLSchema
  readonly context: RequestContext
  /** What subscriptions are fed from. */
  readonly streaming: Streaming
  format(problem: GraphQLError): GraphQLFormattedError
}

/**
 * Answers requests by the protocol of GraphQL over server-sent events, in its mode of distinct connections: one carries one
 * subscription, and of none anything is kept beyond its connection.
 */
export function eventsOf({
  schema,
  context,
  streaming,
  format,
}: Parts): (request: FastifyRequest, reply: FastifyReply) => Promise<Response> {
  const answer = createHandler<FastifyRequest, FastifyReply, Record<PropertyKey, unknown>>({
    authenticate: () => null,
    async onSubscribe({ raw: request, context: reply }, wish) {
      const operation = readSubscription(schema, wish)
      return { ...operation, rootValue: streaming, contextValue: { ...(await context(request, reply)) } }
    },
    // Done by then, and by more rules.
    validate: () => [],
    onNext: (_, __, result) => (result.errors ? ({ ...result, errors: result.errors.map(format) } as never) : undefined),
  })
  return (request, reply) =>
    answer({
      method: request.method,
      url: request.url,
      headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : request.headers[name]?.toString()) },
      body: request.body as Record<string, unknown> | null,
      raw: request,
      context: reply,
    })
}
