import type { InstantInput } from '../../../gql/graphql.ts'

const dayMs = 86_400_000

/** The instant so many days from now. */
export function inDays(days: number): InstantInput {
  return { at: new Date(Date.now() + days * dayMs).toISOString() }
}
