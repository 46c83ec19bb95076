import { Facts, Leaf, LeafPart, Pager } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { OwnCommentsQuery } from '../gql/graphql.ts'
import { neighbours, type PagingWords, pagePlace } from '../story/paging.tsx'
import { CommentRemark } from './CommentRemark.tsx'

export const ownCommentsQuery = graphql(/* GraphQL */ `
  query OwnComments($first: Int, $after: String, $last: Int, $before: String) {
    ...PageFrame
    viewer {
      user {
        id
        name
      }
      comments(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          state
          article {
            id
            slug
            headline
          }
          ...CommentRemark
        }
        pageInfo {
          ...PagePlace
        }
      }
    }
  }
`)

export const ownPaging: PagingWords = { after: 'after', before: 'before', newer: 'Newer comments', older: 'Older comments' }

/** Everything that somebody wrote, what has become of it, and how to take it along or away. */
export function OwnComments({ comments }: { comments: OwnCommentsQuery['viewer']['comments'] }) {
  const { totalCount, nodes, pageInfo } = comments
  return (
    <Leaf
      title="Your comments"
      lead={<a href={pathTo.account}>To your account</a>}
      aside={
        totalCount > 0 && (
          <>
            <p>
              <a href={pathTo.exportComments} download>
                Take all of them along, as a JSON file
              </a>
            </p>
            <p>
              <a href={pathTo.eraseComments}>Erase everything I wrote</a>
            </p>
          </>
        )
      }
    >
      {totalCount === 0 && <p>You have written none so far.</p>}
      {nodes.map((comment) => (
        <OwnComment key={comment.id} comment={comment} />
      ))}
      <Pager label="Your comments" {...neighbours(pathTo.ownComments, unmask(pagePlace, pageInfo), ownPaging)} />
    </Leaf>
  )
}

function OwnComment({ comment }: { comment: OwnCommentsQuery['viewer']['comments']['nodes'][number] }) {
  const { id, state, article } = comment
  return (
    <LeafPart title={article?.headline ?? 'About an article that is not in the paper now'}>
      <CommentRemark comment={comment} />
      {state === 'PUBLISHED' && <Facts facts={{ State: 'Published' }} />}
      {article && state !== 'WITHDRAWN' && (
        <p>
          <a href={pathTo.comment(article.slug, id)} aria-label={`See it in its thread: ${article.headline}`}>
            See it in its thread
          </a>
        </p>
      )}
    </LeafPart>
  )
}
