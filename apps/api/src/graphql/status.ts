import type { ApolloServerPlugin } from '@apollo/server'
import { ErrorCode } from '@broadsheet/schema'
import type { Context } from './context.ts'
import { mediaTypeOf } from './media-type.ts'

/** Codes of refusals by GraphQL itself, which a client that takes only `application/json` gets with status 200. */
const byGraphQL = new Set<unknown>([
  ErrorCode.GRAPHQL_PARSE_FAILED,
  ErrorCode.GRAPHQL_VALIDATION_FAILED,
  ErrorCode.QUERY_TOO_COMPLEX,
  ErrorCode.BAD_USER_INPUT,
])

/** Media type and status after the GraphQL over HTTP specification: the one says how to read the other. */
export const statusOf: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (response.body.kind !== 'single') return
        const type = mediaTypeOf(request.http?.headers.get('accept'))
        // Without one the server refuses the request itself.
        if (type) response.http.headers.set('content-type', type)
        const { errors, data } = response.body.singleResult
        const codes = (errors ?? []).map((problem) => problem.extensions?.code)
        if (codes.includes(ErrorCode.SERVICE_UNAVAILABLE)) {
          response.http.status = 503
          response.http.headers.set('retry-after', '5')
          return
        }
        const older = type?.startsWith('application/json')
        if (older && data === undefined && codes.length > 0 && codes.every((code) => byGraphQL.has(code))) response.http.status = 200
      },
    }
  },
}
