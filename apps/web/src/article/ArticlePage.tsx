import type { CommentOrder } from '@broadsheet/schema'
import { CommentsPanel } from '../comments/CommentsPanel.tsx'
import { graphql } from '../gql/gql.ts'
import type { ArticlePageQuery } from '../gql/graphql.ts'
import { ArticleSheet } from './ArticleSheet.tsx'

export const articlePageQuery = graphql(/* GraphQL */ `
  query ArticlePage($slug: String!, $first: Int, $after: String, $last: Int, $before: String, $order: CommentOrder) {
    ...PageFrame
    viewer {
      user {
        id
        name
      }
    }
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

interface ArticlePageProps {
  article: NonNullable<ArticlePageQuery['article']>
  user: ArticlePageQuery['viewer']['user']
  order: CommentOrder
}

/** An article with everything that the paper knows about it, and its comments in an order. `user` is whoever reads it signed in. */
export function ArticlePage({ article, user, order }: ArticlePageProps) {
  return (
    <>
      <ArticleSheet article={article} discussed />
      <CommentsPanel article={article} user={user} order={order} />
    </>
  )
}
