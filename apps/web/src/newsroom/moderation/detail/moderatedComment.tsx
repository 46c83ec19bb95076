import { graphql } from '../../../gql/gql.ts'

export const remarkNear = graphql(/* GraphQL */ `
  fragment RemarkNear on ModeratedComment {
    id
    state
    name
    text
    postedAt
  }
`)

export const commenterFacts = graphql(/* GraphQL */ `
  fragment CommenterFacts on CommenterHistory {
    id
    name
    guest
    since
    published
    held
    rejected
    removed
    sanction {
      kind
      until
      reason
      at
    }
  }
`)

export const moderatedDetail = graphql(/* GraphQL */ `
  query ModeratedDetail($id: ID!) {
    node(id: $id) {
      __typename
      ... on ModeratedComment {
        id
        editedAt
        article {
          id
          slug
          headline
          commenting
          guestsMayComment
          commentingEndsAt
        }
        parent {
          ...RemarkNear
          parent {
            ...RemarkNear
            parent {
              ...RemarkNear
              parent {
                ...RemarkNear
              }
            }
          }
        }
        replies(first: 20) {
          totalCount
          nodes {
            ...RemarkNear
          }
        }
        notes {
          check
          verdict
          text
          detail
          at
        }
        reports {
          reason
          text
          at
        }
        decisions {
          id
          decision
          reason
          at
          undone
          by {
            name
          }
        }
        commenter {
          ...CommenterFacts
          comments(first: 6) {
            totalCount
            nodes {
              ...RemarkNear
              articleHeadline
            }
          }
        }
      }
    }
  }
`)
