import { PageTitle } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { graphql } from '../gql/gql.ts'
import type { TagPageQuery } from '../gql/graphql.ts'
import { StoryRiver } from '../story/StoryRiver.tsx'

export const tagPageQuery = graphql(/* GraphQL */ `
  query TagPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
    ...PageFrame
    tag(slug: $slug) {
      id
      slug
      name
      articles(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        ...StoryRiver
      }
    }
  }
`)

/** A tag: every story about one subject, from whatever section. */
export function TagPage({ tag }: { tag: NonNullable<TagPageQuery['tag']> }) {
  const { slug, name, articles } = tag
  return (
    <>
      <PageTitle kicker="Subject" title={name}>
        <p>{articles.totalCount === 1 ? 'One story.' : `${articles.totalCount} stories.`}</p>
      </PageTitle>
      <StoryRiver path={pathTo.tag(slug)} articles={articles} shows={['picture', 'section', 'standfirst', 'byline', 'date']} />
    </>
  )
}
