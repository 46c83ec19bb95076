import { Pager, PageTitle, Panel, Thread } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { ThreadPageQuery } from '../gql/graphql.ts'
import { neighbours, type PagingWords, pagePlace } from '../story/paging.tsx'
import { ancestorsOf } from './ancestors.ts'
import { CommentRemark, type commentRemark } from './CommentRemark.tsx'
import { CommentThread } from './CommentThread.tsx'
import type { Talk } from './talk.ts'

export const threadPageQuery = graphql(/* GraphQL */ `
  query ThreadPage($slug: String!, $id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
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
      headline
      commenting
      section {
        id
        slug
      }
      comments(first: 1, focus: $id) {
        nodes {
          id
        }
      }
    }
    node(id: $id) {
      __typename
      ... on Comment {
        id
        ...CommentRemark
        parent {
          id
          ...CommentRemark
          parent {
            id
            ...CommentRemark
            parent {
              id
              ...CommentRemark
              parent {
                id
                ...CommentRemark
                parent {
                  id
                  ...CommentRemark
                  parent {
                    id
                    ...CommentRemark
                  }
                }
              }
            }
          }
        }
        replies(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          nodes {
            id
            ...CommentThread
          }
          pageInfo {
            ...PagePlace
          }
        }
      }
    }
  }
`)

export const replyPaging: PagingWords = {
  after: 'after',
  before: 'before',
  newer: 'Earlier replies',
  older: 'Later replies',
  fragment: 'replies',
}

/** The comment of a thread page with what leads up to it and what was answered. */
export type FocusedComment = Extract<NonNullable<ThreadPageQuery['node']>, { __typename: 'Comment' }>

type Ancestor = { id: string } & FragmentType<typeof commentRemark>

/** One comment: what it answers, itself, and every reply. */
export function ThreadPage({ headline, talk, comment }: { headline: string; talk: Talk; comment: FocusedComment }) {
  const { slug } = talk
  const { id, replies } = comment
  const count = replies.totalCount
  const title = count === 0 ? 'No replies' : count === 1 ? '1 reply' : `${count} replies`
  return (
    <>
      <PageTitle kicker="Comments" title={headline} narrow>
        <p>
          <a href={`${pathTo.article(slug)}#comments`}>Back to the article and all of its comments</a>
        </p>
      </PageTitle>
      <Panel id="thread" title="The thread">
        <Thread>
          {ancestorsOf<Ancestor>(comment).map((earlier) => (
            <CommentRemark key={earlier.id} comment={earlier} talk={talk} />
          ))}
          <CommentRemark key={id} comment={comment} talk={talk} marked />
        </Thread>
      </Panel>
      <Panel id="replies" title={title}>
        <Thread>
          {replies.nodes.map((reply) => (
            <CommentThread key={reply.id} comment={reply} talk={talk} />
          ))}
        </Thread>
        <Pager label="Replies" {...neighbours(pathTo.thread(slug, id), unmask(pagePlace, replies.pageInfo), replyPaging)} />
      </Panel>
    </>
  )
}
