import { limits, type ModerationQueue } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import { article } from '../articles/article.noun.ts'
import { ascending, descending } from '../relations/ordering.ts'
import { by, everything, type Path } from '../relations/path.ts'
import { list, one, type Paged, paged } from '../relations/relation.ts'
import { colleague } from '../users/colleague.noun.ts'
import type { ModerationDecisionEntity } from './decision.entity.ts'
import { moderationDecision } from './decision.noun.ts'
import { commentReport, moderationNote, wordList } from './details.noun.ts'
import type { ModeratedCommentEntity } from './moderated-comment.entity.ts'
import { matching, moderatedComment } from './moderated-comment.noun.ts'

const posted = { expression: 't.posted_at', type: 'timestamptz' } as const
const id = { expression: 't.id', type: 'uuid' } as const
const number = { expression: 't.number', type: 'int' } as const
const made = { expression: 't.made_at', type: 'timestamptz' } as const

/** From the reports that nobody has looked at since. */
const reported: Path = {
  ...everything,
  from: (rows) => sql`(select comment_id, min(made_at) as first_at from comment_report where dismissed_at is null group by comment_id) l
    join ${rows} t on t.id = l.comment_id`,
}

const queue = { to: () => moderatedComment, path: everything, key: (_: null) => '', filter: matching }

export const queues: Readonly<Record<ModerationQueue, Paged<null, ModeratedCommentEntity, Parameters<typeof matching>[0]>>> = {
  HELD: paged({ ...queue, name: 'Query.moderation HELD', where: sql`t.status = 'HELD'`, orderings: { EARLIEST: ascending(posted, id) } }),
  REPORTED: paged({
    ...queue,
    name: 'Query.moderation REPORTED',
    path: reported,
    // Nobody sees any more what was reported there.
    where: sql`t.status <> 'WITHDRAWN'`,
    orderings: { EARLIEST: ascending({ expression: 'l.first_at', type: 'timestamptz' }, id) },
  }),
  ALL: paged({ ...queue, name: 'Query.moderation ALL', orderings: { LATEST: descending(posted, id) } }),
}

export const moderationLog = paged({
  name: 'Query.moderationLog',
  to: () => moderationDecision,
  path: everything,
  key: (_: null) => '',
  orderings: { LATEST: descending(number) },
})

export const wordLists = list({
  name: 'Query.wordLists',
  to: () => wordList,
  path: everything,
  key: (_: null) => '',
  ordering: ascending({ expression: 't.language', type: 'text' }),
  max: limits.list,
})

export const moderatedArticle = one({
  name: 'ModeratedComment.article',
  to: () => article,
  path: by('id'),
  key: (row: ModeratedCommentEntity) => row.articleId,
})

export const moderatedParent = one({
  name: 'ModeratedComment.parent',
  to: () => moderatedComment,
  path: by('id'),
  key: (row: ModeratedCommentEntity) => row.parentId,
})

export const moderatedReplies = paged({
  name: 'ModeratedComment.replies',
  to: () => moderatedComment,
  path: by('parent_id'),
  key: (row: ModeratedCommentEntity) => row.id,
  orderings: { EARLIEST: ascending(posted, id) },
})

/** Of the latest run of the checks: an edit makes another one. */
export const commentNotes = list({
  name: 'ModeratedComment.notes',
  to: () => moderationNote,
  path: by('comment_id'),
  key: (row: ModeratedCommentEntity) => row.id,
  where: sql`t.made_at = (select max(n.made_at) from comment_note n where n.comment_id = t.comment_id)`,
  ordering: ascending({ expression: 't.position', type: 'int' }, id),
  max: 50,
})

export const commentReports = list({
  name: 'ModeratedComment.reports',
  to: () => commentReport,
  path: by('comment_id'),
  key: (row: ModeratedCommentEntity) => row.id,
  where: sql`t.dismissed_at is null`,
  ordering: ascending(made, { expression: 't.user_id', type: 'uuid' }),
  max: 50,
})

export const commentDecisions = list({
  name: 'ModeratedComment.decisions',
  to: () => moderationDecision,
  path: by('comment_id'),
  key: (row: ModeratedCommentEntity) => row.id,
  ordering: descending(number),
  max: 50,
})

export const decidedComment = one({
  name: 'ModerationDecision.comment',
  to: () => moderatedComment,
  path: by('id'),
  key: (row: ModerationDecisionEntity) => row.commentId,
})

export const decidedBy = one({
  name: 'ModerationDecision.by',
  to: () => colleague,
  path: by('id'),
  key: (row: ModerationDecisionEntity) => row.madeBy,
})
