import { PageTitle } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { graphql } from '../gql/gql.ts'
import type { SectionPageQuery } from '../gql/graphql.ts'
import { StoryRiver } from '../story/StoryRiver.tsx'

export const sectionPageQuery = graphql(/* GraphQL */ `
  query SectionPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
    ...PageFrame
    section(slug: $slug) {
      id
      slug
      name
      description
      articles(first: $first, after: $after, last: $last, before: $before) {
        ...StoryRiver
      }
    }
  }
`)

/** A section: what belongs to it, latest first. */
export function SectionPage({ section }: { section: NonNullable<SectionPageQuery['section']> }) {
  const { slug, name, description, articles } = section
  return (
    <>
      <PageTitle title={name}>{description && <p>{description}</p>}</PageTitle>
      <StoryRiver path={pathTo.section(slug)} articles={articles} opening shows={['picture', 'standfirst', 'byline', 'date']} />
    </>
  )
}
