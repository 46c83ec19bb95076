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

/** A comment that something is to be done about. */
export type PlacedComment = Extract<NonNullable<CommentPlaceQuery['node']>, { __typename: 'Comment' }>

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
