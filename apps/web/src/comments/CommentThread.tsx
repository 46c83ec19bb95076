import { MoreReplies, Thread } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { CommentRemark } from './CommentRemark.tsx'

export const commentThread = graphql(/* GraphQL */ `
  fragment CommentThread on Comment {
    id
    replyCount
    ...CommentRemark
    replies(first: 3) {
      nodes {
        id
        replyCount
        ...CommentRemark
      }
    }
  }
`)

/** A comment with the first of its replies, and links to the rest. `slug` is that of its article. */
export function CommentThread({ comment, slug }: { comment: FragmentType<typeof commentThread>; slug: string }) {
  const thread = unmask(commentThread, comment)
  const { id, replyCount, replies } = thread
  return (
    <CommentRemark comment={thread}>
      {replies.nodes.length > 0 && (
        <Thread nested>
          {replies.nodes.map((reply) => (
            <CommentRemark key={reply.id} comment={reply}>
              <MoreLink slug={slug} id={reply.id} left={reply.replyCount} shown={0} />
            </CommentRemark>
          ))}
        </Thread>
      )}
      <MoreLink slug={slug} id={id} left={replyCount - replies.nodes.length} shown={replies.nodes.length} />
    </CommentRemark>
  )
}

function MoreLink({ slug, id, left, shown }: { slug: string; id: string; left: number; shown: number }) {
  if (left <= 0) return null
  const noun = left === 1 ? 'reply' : 'replies'
  return <MoreReplies href={pathTo.thread(slug, id)}>{shown > 0 ? `${left} more ${noun}` : `${left} ${noun}`}</MoreReplies>
}
