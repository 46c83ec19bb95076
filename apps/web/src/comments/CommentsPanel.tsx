import { LiveNotice, Pager, Panel, Thread } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { neighbours, type PagingWords, pagePlace } from '../story/paging.tsx'
import { CommentThread } from './CommentThread.tsx'

export const commentsPanel = graphql(/* GraphQL */ `
  fragment CommentsPanel on Article {
    id
    slug
    commentCount
    commenting
    comments(first: $first, after: $after, last: $last, before: $before) {
      nodes {
        id
        ...CommentThread
      }
      pageInfo {
        ...PagePlace
      }
    }
  }
`)

export const commentPaging: PagingWords = {
  after: 'comments',
  before: 'comments-before',
  newer: 'Earlier comments',
  older: 'Later comments',
  fragment: 'comments',
}

/** What readers say about the article. */
export function CommentsPanel({ article }: { article: FragmentType<typeof commentsPanel> }) {
  const { id, slug, commentCount, commenting, comments } = unmask(commentsPanel, article)
  const closed = commenting === 'CLOSED'
  if (commentCount === 0 && closed) return null
  return (
    <Panel
      id="comments"
      title={commentCount === 1 ? '1 comment' : `${commentCount} comments`}
      note={closed && 'Closed for new comments'}
      screenOnly
    >
      {!closed && <LiveNotice island="live" data={{ 'data-article': id, 'data-more': `${pathTo.article(slug)}?sort=newest` }} />}
      {commentCount === 0 && <p>Nobody has said anything yet.</p>}
      <Thread>
        {comments.nodes.map((comment) => (
          <CommentThread key={comment.id} comment={comment} slug={slug} />
        ))}
      </Thread>
      <Pager label="Comments" {...neighbours(pathTo.article(slug), unmask(pagePlace, comments.pageInfo), commentPaging)} />
    </Panel>
  )
}
