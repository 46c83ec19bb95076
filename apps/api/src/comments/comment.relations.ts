import sql from 'sql-template-tag'
import type { Viewer } from '../access/viewer.ts'
import { article } from '../articles/article.noun.ts'
import { by, everything, type Path } from '../relations/path.ts'
import { one, paged } from '../relations/relation.ts'
import type { CommentEntity } from './comment.entity.ts'
import { comment, commentOrderings, ownComment } from './comment.noun.ts'

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

/** Those on all levels below a comment. */
const below: Path = { ...by('id'), where: (key) => sql`t.ancestors @> array[${key}]` }

export const publicDescendants = paged({
  name: 'Comment.descendantCount',
  to: () => comment,
  path: below,
  key: (parent: CommentEntity) => parent.id,
  where: released,
  orderings: { OLDEST: commentOrderings.OLDEST },
})

export const commentArticle = one({
  name: 'Comment.article',
  to: () => article,
  path: by('id'),
  key: (row: CommentEntity) => row.articleId,
})

/** Its policy is that the viewer wrote them. */
export const viewersComments = paged({
  name: 'Viewer.comments',
  to: () => ownComment,
  path: everything,
  key: ({ userId, guest }: Viewer) => userId ?? guest,
  orderings: { NEWEST: commentOrderings.NEWEST },
})
