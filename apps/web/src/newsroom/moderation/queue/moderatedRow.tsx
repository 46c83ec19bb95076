import { graphql } from '../../../gql/gql.ts'
import type { ModeratedRowFragment } from '../../../gql/graphql.ts'

/** What a list of comments shows of each. */
export const moderatedRow = graphql(/* GraphQL */ `
  fragment ModeratedRow on ModeratedComment {
    id
    state
    text
    name
    postedAt
    articleHeadline
    article {
      id
    }
    notes {
      check
      verdict
      text
    }
    reports {
      reason
      at
    }
    decisions {
      id
      decision
      undoable
    }
  }
`)

export type Row = ModeratedRowFragment
