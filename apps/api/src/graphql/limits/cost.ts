import { createRequire } from 'node:module'
import type { ApolloServerPlugin } from '@apollo/server'
import { limits } from '@broadsheet/schema'
import type { Context } from '../context.ts'
import { tooComplex } from '../problems.ts'

// Its ES modules bring a second copy of graphql along; required, it takes the one that all others have.
const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity')

/** Refuses an operation whose price is too high, before anything runs. Prices come from the declared relations. */
export const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operationName }) {
        const cost = getComplexity({
          schema,
          query: document,
          operationName: operationName ?? undefined,
          variables: request.variables,
          estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 0 })],
        })
        const most = limits.document.cost
        if (cost > most)
          throw tooComplex(`The operation may touch ${cost} rows; ${most} are allowed. Ask for smaller pages or fewer lists.`)
      },
    }
  },
}
