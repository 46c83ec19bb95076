import { MoreReplies, Thread } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { CommentRemark } from './CommentRemark.tsx'
import type { Talk } from './talk.ts'

export const commentThread = graphql(/* GraphQL */ `
  fragment CommentThread on Comment {
    id
    ...CommentRemark
    replies(first: 3) {
      totalCount
      nodes {
        id
        ...CommentRemark
        replies(first: 1) {
          totalCount
        }
      }
    }
  }
`)

/** A comment with the first of its replies, and links to the rest. */
export function CommentThread({ comment, talk }: { comment: FragmentType<typeof commentThread>; talk: Talk }) {
  const thread = unmask(commentThread, comment)
  const { id, replies } = thread
  return (
    <CommentRemark comment={thread} talk={talk}>
      {replies.nodes.length > 0 && (
        <Thread nested>
          {replies.nodes.map((reply) => (
            <CommentRemark key={reply.id} comment={reply} talk={talk}>
              <MoreLink slug={talk.slug} id={reply.id} left={reply.replies.totalCount} shown={0} />
            </CommentRemark>
          ))}
        </Thread>
      )}
      <MoreLink slug={talk.slug} id={id} left={replies.totalCount - replies.nodes.length} shown={replies.nodes.length} />
    </CommentRemark>
  )
}

function MoreLink({ slug, id, left, shown }: { slug: string; id: string; left: number; shown: number }) {
  if (left <= 0) return null
  const noun = left === 1 ? 'reply' : 'replies'
  return <MoreReplies href={pathTo.thread(slug, id)}>{shown > 0 ? `${left} more ${noun}` : `${left} ${noun}`}</MoreReplies>
}
