import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { ErrorCode, limits } from '@broadsheet/schema'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Context } from '../graphql/context.ts'
import { refusal } from '../graphql/problems.ts'
import { checkAddress } from './address.ts'
import { parseJson } from './json-body.ts'

const utf8 = /^(utf-?8|"utf-?8")$/i

/** Makes a context for a request and the reply to it. */
export type RequestContext = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>

/** `/graphql`: GraphQL over HTTP, by GET and POST. */
export async function graphqlRoute(server: FastifyInstance, apollo: ApolloServer<Context>, context: RequestContext): Promise<void> {
  await server.register((scope, _, done) => {
    readAsGraphQL(scope)
    const bodyLimit = limits.signedInBodyBytes
    scope.route({ method: ['GET', 'POST'], url: '/graphql', bodyLimit, handler: fastifyApolloHandler(apollo, { context }) })
    scope.route({
      method: ['PUT', 'DELETE', 'PATCH', 'OPTIONS'],
      url: '/graphql',
      handler: async (_, reply) => {
        reply.header('allow', 'GET, POST')
        throw unfit(405, 'Use GET or POST.')
      },
    })
    done()
  })
}

/** Reads requests as GraphQL over HTTP, within its bounds. */
export function readAsGraphQL(scope: FastifyInstance): void {
  scope.addHook('onRequest', async (request, reply) => {
    // What is public now may not be in a minute; until replies carry tags to purge them by, nobody keeps one.
    reply.header('cache-control', 'no-store')
    await checkAddress(request)
    checkSize(request, Number(request.headers['content-length'] ?? 0))
  })
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    checkSize(request, body.length)
    const { type, charset } = contentType(request)
    if (charset !== undefined && !utf8.test(charset)) throw unfit(415, 'The only charset taken is utf-8.')
    // Other types go on without a body: the server tells them apart from forged ones and says what it takes.
    return type === 'application/json' ? parseJson(body) : undefined
  })
}

/** Only who has a session sends the text of an article; whether it is a session is seen before anything runs. */
function checkSize({ headers }: FastifyRequest, bytes: number): void {
  if (headers.cookie === undefined && bytes > limits.bodyBytes) throw refusal(ErrorCode.PAYLOAD_TOO_LARGE, 'The body is too large.')
}

export const unfit = (status: number, message: string) =>
  new GraphQLError(message, { extensions: { code: ErrorCode.BAD_REQUEST, http: { status } } })

function contentType(request: FastifyRequest): { type: string; charset: string | undefined } {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').split(';').map((part) => part.trim())
  const charset = parameters.map((parameter) => parameter.split('=')).find(([name]) => name?.toLowerCase() === 'charset')?.[1]
  return { type: type.toLowerCase(), charset }
}
