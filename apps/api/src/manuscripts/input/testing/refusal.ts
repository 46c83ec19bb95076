import { GraphQLError } from 'graphql'

/** What a client is told about a value that is refused: its field, and bounds where it has them. */
export function refusalOf(attempt: () => unknown): Record<string, unknown> {
  try {
    attempt()
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { code, ...details } = error.extensions
    if (code === 'BAD_USER_INPUT') return details
    throw error
  }
  throw new Error('It was not refused.')
}
