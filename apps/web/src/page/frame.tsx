import { graphql } from '../gql/gql.ts'

/** What every page prints around its matter; every page's query asks for it. */
export const pageFrame = graphql(/* GraphQL */ `
  fragment PageFrame on Query {
    publication {
      name
      tagline
      language
      timeZone
    }
    sections {
      id
      slug
      name
    }
  }
`)
