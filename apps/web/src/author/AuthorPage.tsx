import { pathTo } from '../addresses.ts'
import { graphql } from '../gql/gql.ts'
import type { AuthorPageQuery } from '../gql/graphql.ts'
import { StoryRiver } from '../story/StoryRiver.tsx'
import { AuthorBiography } from './AuthorBiography.tsx'

export const authorPageQuery = graphql(/* GraphQL */ `
  query AuthorPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
    ...PageFrame
    author(slug: $slug) {
      id
      slug
      name
      biography
      ...AuthorBiography
      articles(first: $first, after: $after, last: $last, before: $before) {
        ...StoryRiver
      }
    }
  }
`)

/** An author: who it is, and everything that bears the name. */
export function AuthorPage({ author }: { author: NonNullable<AuthorPageQuery['author']> }) {
  return (
    <>
      <AuthorBiography author={author} level={1} />
      <StoryRiver path={pathTo.author(author.slug)} articles={author.articles} shows={['picture', 'section', 'standfirst', 'date']} />
    </>
  )
}
