import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.ts'

/** A reply that depended on who asked is nobody else's. */
export const privacyOf: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { viewer }, response }) {
        const own = viewer.userId !== null || viewer.guest !== null || viewer.connection.preview !== null
        response.http.headers.set('cache-control', own ? 'private, no-store' : 'no-store')
      },
    }
  },
}
