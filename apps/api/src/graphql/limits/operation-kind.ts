import type { ApolloServerPlugin } from '@apollo/server'
import { ErrorCode } from '@broadsheet/schema'
import type { Context } from '../context.ts'
import { refusal } from '../problems.ts'

/** Refuses subscriptions where there is one reply to a request; they would be run as if they were queries. */
export const oneReply: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === 'subscription') {
          const remedy = 'Send them to /graphql/stream, which answers with server-sent events.'
          throw refusal(ErrorCode.GRAPHQL_VALIDATION_FAILED, `This endpoint takes no subscription operations. ${remedy}`)
        }
      },
    }
  },
}
