import type { CommentOrder } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { Noun } from '../relations/noun.ts'
import { ascending, descending, type Ordering } from '../relations/ordering.ts'
import { CommentEntity } from './comment.entity.ts'
import { commentVisible, editableUntil, writtenBy } from './comment.policy.ts'

const derived: Noun<CommentEntity>['derived'] = {
  own: ({ viewer }, row) => sql`coalesce(${writtenBy(viewer, row)}, false)`,
  lastChange: editableUntil,
}

export const comment: Noun<CommentEntity> = {
  type: 'Comment',
  entity: CommentEntity,
  table: 'shown_comment',
  visible: commentVisible,
  derived,
}

/**
 * What the viewer wrote themselves, whatever has become of it or of its article: from the table, in which what was taken down still
 * has its words.
 */
export const ownComment: Noun<CommentEntity> = {
  ...comment,
  table: 'comment',
  visible: ({ viewer }, row) => writtenBy(viewer, row),
}

const posted = { expression: 't.posted_at', type: 'timestamptz' } as const
const id = { expression: 't.id', type: 'uuid' } as const
/** A child is as visible as its status: its parent and its article are visible, or nobody would ask. */
const replies = { expression: `(select count(*) from comment c where c.parent_id = t.id and c.status = 'PUBLISHED')`, type: 'int' } as const

export const commentOrderings: Record<CommentOrder, Ordering> = {
  OLDEST: ascending(posted, id),
  NEWEST: descending(posted, id),
  MOST_REPLIED: descending(replies, posted, id),
}

export const topLevel = sql`t.parent_id is null`
