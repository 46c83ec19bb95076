import { CommentsPanel } from '../comments/CommentsPanel.tsx'
import { graphql } from '../gql/gql.ts'
import type { ArticlePageQuery } from '../gql/graphql.ts'
import { ArticleSheet } from './ArticleSheet.tsx'

export const articlePageQuery = graphql(/* GraphQL */ `
  query ArticlePage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
    ...PageFrame
    article(slug: $slug) {
      id
      slug
      section {
        id
        slug
      }
      ...ArticleMetadata
      ...ArticleSheet
      ...CommentsPanel
    }
    retraction(slug: $slug) {
      ...RetractionPage
    }
  }
`)

/** An article with everything that the paper knows about it. */
export function ArticlePage({ article }: { article: NonNullable<ArticlePageQuery['article']> }) {
  return (
    <>
      <ArticleSheet article={article} discussed />
      <CommentsPanel article={article} />
    </>
  )
}
