import { limits } from '@broadsheet/schema'
import type { ApolloServerPlugin } from '@apollo/server'
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity'
import type { Context } from '../context.ts'
import { tooComplex } from '../problems.ts'

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
        if (cost > most) throw tooComplex(`The operation may touch ${cost} rows; ${most} are allowed. Ask for smaller pages or fewer lists.`)
      },
    }
  },
}
