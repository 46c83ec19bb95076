import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { limits } from '@broadsheet/schema'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import { formatError } from './errors.ts'
import { costLimit } from './limits/cost.ts'
import { oneReplyRule } from './limits/one-reply.ts'
import { structureRule } from './limits/structure.ts'
import { privacyOf } from './privacy.ts'
import { statusOf } from './status.ts'

/** Apollo Server with our limits, errors and statuses. */
export function graphqlServer(schema: GraphQLSchema, log: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError: formatError(log),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    introspection: true,
    parseOptions: { maxTokens: limits.document.tokens },
    validationOptions: { hideSuggestions: true, maxErrors: 20 },
    validationRules: [structureRule, oneReplyRule],
    plugins: [ApolloServerPluginLandingPageDisabled(), costLimit, statusOf, privacyOf],
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    logger: log,
  })
}
