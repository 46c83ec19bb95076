import type { CommentOrder } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { Noun } from '../relations/noun.ts'
import { ascending, descending, type Ordering } from '../relations/ordering.ts'
import { CommentEntity } from './comment.entity.ts'
import { commentVisible } from './comment.policy.ts'

export const comment: Noun<CommentEntity> = { type: 'Comment', entity: CommentEntity, table: 'shown_comment', visible: commentVisible }

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
