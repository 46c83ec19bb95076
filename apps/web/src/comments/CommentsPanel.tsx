import type { CommentOrder } from '@broadsheet/schema'
import { LiveNotice, Pager, Panel, Sorting, Thread, ThreadEnd } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { CommentsPanelFragment } from '../gql/graphql.ts'
import { useDates } from '../page/edition.ts'
import { neighbours, type PagingWords, pagePlace } from '../story/paging.tsx'
import { CommentForm } from './CommentForm.tsx'
import { CommentThread } from './CommentThread.tsx'
import { inOrder, ordersAt } from './order.ts'

const commentsPanel = graphql(/* GraphQL */ `
  fragment CommentsPanel on Article {
    id
    slug
    commentCount
    commenting
    commentingEndsAt
    ...CommentForm
    comments(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {
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
`)

export const commentPaging: PagingWords = {
  after: 'comments',
  before: 'comments-before',
  newer: 'Previous comments',
  older: 'More comments',
  fragment: 'comments',
}

interface CommentsPanelProps {
  article: FragmentType<typeof commentsPanel>
  /** Whoever the page is printed for. */
  user: { name: string } | null | undefined
  order: CommentOrder
}

const untried = { values: {}, problems: [] }

/** What readers say about the article, and where to say something. */
export function CommentsPanel({ article, user, order }: CommentsPanelProps) {
  const panel = unmask(commentsPanel, article)
  const { id, slug, commentCount, commenting, comments } = panel
  const open = commenting === 'OPEN'
  if (comments.nodes.length === 0 && !open) return null
  const path = pathTo.article(slug)
  return (
    <Panel id="comments" title={commentCount === 1 ? '1 comment' : `${commentCount} comments`} note={<Until {...panel} />} screenOnly>
      {open && <LiveNotice island="live" data={{ 'data-article': id, 'data-more': `${pathTo.article(slug)}?sort=newest` }} />}
      {comments.nodes.length === 0 && <p>Nobody has said anything yet.</p>}
      {comments.totalCount > 1 && <Sorting label="Order of the comments" orders={ordersAt(path, order)} />}
      <Thread>
        {comments.nodes.map((comment) => (
          <CommentThread key={comment.id} comment={comment} talk={{ slug, open, signedIn: Boolean(user) }} />
        ))}
      </Thread>
      <Pager label="Comments" {...neighbours(inOrder(path, order), unmask(pagePlace, comments.pageInfo), commentPaging)} />
      {open && (
        <ThreadEnd>
          <CommentForm
            article={panel}
            user={user}
            filling={untried}
            once={user ? crypto.randomUUID() : undefined}
            back={inOrder(path, order, 'comments')}
          />
        </ThreadEnd>
      )}
    </Panel>
  )
}

/** Until when comments are taken, where there is something to say about it. */
function Until({ commenting, commentingEndsAt }: Pick<CommentsPanelFragment, 'commenting' | 'commentingEndsAt'>) {
  const dates = useDates()
  if (commenting === 'CLOSED') return 'Closed for new comments'
  return commentingEndsAt ? `Open for comments until ${dates.moment(commentingEndsAt).text}` : null
}
