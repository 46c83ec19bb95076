import type { ApolloServerPlugin } from '@apollo/server'
import { ErrorCode } from '@broadsheet/schema'
import type { Context } from '../context.ts'
import { refusal } from '../problems.ts'

/** Refuses a kind of operation that the schema has no fields for, which validation lets pass. */
export const knownKind: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation }) {
        if (operation && !schema.getRootType(operation.operation)) {
          throw refusal(ErrorCode.GRAPHQL_VALIDATION_FAILED, `The schema has no ${operation.operation} operations.`)
        }
      },
    }
  },
}
