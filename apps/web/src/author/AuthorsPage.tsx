import { Gallery, Pager, PageTitle } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { AuthorsPageQuery } from '../gql/graphql.ts'
import { neighbours, type PagingWords, pagePlace } from '../story/paging.tsx'
import { AuthorBiography } from './AuthorBiography.tsx'

export const authorsPageQuery = graphql(/* GraphQL */ `
  query AuthorsPage($first: Int, $after: String, $last: Int, $before: String) {
    ...PageFrame
    authors(first: $first, after: $after, last: $last, before: $before) {
      nodes {
        id
        ...AuthorBiography
      }
      pageInfo {
        ...PagePlace
      }
    }
  }
`)

export const authorPaging: PagingWords = { after: 'after', before: 'before', newer: 'Previous names', older: 'More names' }

/** Everybody who writes, photographs or edits. */
export function AuthorsPage({ authors }: { authors: AuthorsPageQuery['authors'] }) {
  return (
    <>
      <PageTitle title="Our writers">
        <p>Everybody whose name stands over a story or under a picture.</p>
      </PageTitle>
      <Gallery>
        {authors.nodes.map((author) => (
          <AuthorBiography key={author.id} author={author} level={2} />
        ))}
      </Gallery>
      <Pager label="Authors" {...neighbours(pathTo.authors, unmask(pagePlace, authors.pageInfo), authorPaging)} />
    </>
  )
}
