import sql from 'sql-template-tag'
import { by } from '../relations/path.ts'
import { one, paged } from '../relations/relation.ts'
import type { CommentEntity } from './comment.entity.ts'
import { comment, commentOrderings } from './comment.noun.ts'

export const commentParent = one({
  name: 'Comment.parent',
  to: () => comment,
  path: by('id'),
  key: (reply: CommentEntity) => reply.parentId,
})

const released = sql`t.status = 'PUBLISHED'`

/** Public replies directly to a comment: for its count, which leaves tombstones out. */
export const publicReplies = paged({
  name: 'Comment.replyCount',
  to: () => comment,
  path: by('parent_id'),
  key: (parent: CommentEntity) => parent.id,
  where: released,
  orderings: { OLDEST: commentOrderings.OLDEST },
})

export const commentReplies = paged({
  name: 'Comment.replies',
  to: () => comment,
  path: by('parent_id'),
  key: (parent: CommentEntity) => parent.id,
  orderings: { OLDEST: commentOrderings.OLDEST },
})
