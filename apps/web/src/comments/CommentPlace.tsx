import { Leaf, Thread } from '@broadsheet/ui'
import type { ReactNode } from 'react'
import { pathTo } from '../addresses.ts'
import { graphql } from '../gql/gql.ts'
import type { CommentPlaceQuery } from '../gql/graphql.ts'
import { CommentRemark } from './CommentRemark.tsx'

export const commentPlaceQuery = graphql(/* GraphQL */ `
  query CommentPlace($id: ID!) {
    ...PageFrame
    viewer {
      user {
        id
        name
      }
    }
    node(id: $id) {
      __typename
      ... on Comment {
        id
        own
        state
        body
        editableUntil
        ...CommentRemark
        article {
          id
          slug
          headline
          ...CommentForm
        }
      }
    }
  }
`)

type Found = Extract<NonNullable<CommentPlaceQuery['node']>, { __typename: 'Comment' }>

/** A comment that something is to be done about, under an article that is public. */
export type PlacedComment = Found & { article: NonNullable<Found['article']> }

/** Whether what was found is a comment under the article with this slug. */
export const standsUnder = (node: CommentPlaceQuery['node'], slug: string | undefined): node is PlacedComment =>
  node?.__typename === 'Comment' && node.article?.slug === slug

/** The comment in question, and under it what is to be done about it. */
export function CommentPlace({ title, comment, children }: { title: string; comment: PlacedComment; children: ReactNode }) {
  const { id, article } = comment
  return (
    <Leaf
      title={title}
      lead={article.headline}
      aside={
        <p>
          <a href={pathTo.comment(article.slug, id)}>Back to the thread</a>
        </p>
      }
    >
      <Thread>
        <CommentRemark comment={comment} />
      </Thread>
      {children}
    </Leaf>
  )
}
