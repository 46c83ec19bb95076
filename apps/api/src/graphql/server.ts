import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { limits } from '@broadsheet/schema'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import { formatError } from './errors.ts'
import { costLimit } from './limits/cost.ts'
import { structureRule } from './limits/structure.ts'
import { statusOf } from './status.ts'

const caching: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        // What is public now may not be in a minute; until replies carry tags to purge them by, nobody keeps one.
        if (!response.http.headers.has('cache-control')) response.http.headers.set('cache-control', 'no-store')
      },
    }
  },
}

/** Apollo Server with our limits, errors and statuses. */
export function graphqlServer(schema: GraphQLSchema, log: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError: formatError(log),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    introspection: true,
    parseOptions: { maxTokens: limits.document.tokens },
    validationRules: [structureRule],
    plugins: [ApolloServerPluginLandingPageDisabled(), costLimit, caching, statusOf],
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    logger: log,
  })
}
