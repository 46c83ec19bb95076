import { ErrorCode, limits } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import type { Asking } from '../../access/policy.ts'
import { problem } from '../../graphql/problems.ts'
import { announce } from '../announcement.ts'
import { logDecision } from '../decision-log.ts'
import { KeptCommentEntity } from '../kept-comment.entity.ts'
import { textKey } from '../moderation/folded.ts'
import { type Moderation, moderate } from '../moderation/pipeline.ts'
import { lockComment } from '../own/locked.ts'
import { waitForTurn } from './commenter.ts'
import { openArticle } from './place.ts'
import { type Posted, postedOf, textOf } from './post.ts'
import { explained, keepNotes, refuse } from './verdict.ts'

interface Edit {
  readonly id: string
  readonly text: string
  readonly moderation: Moderation
}

/** Changes a comment and decides about it anew. What is refused leaves it as it was. */
export async function edit(manager: EntityManager, asking: Asking, { id, text: typed, moderation }: Edit): Promise<Posted> {
  await waitForTurn(manager, asking.viewer)
  const row = await lockComment(manager, asking, id)
  if (!row.own) throw problem(ErrorCode.FORBIDDEN, 'You can change your own comments only.')
  if (row.editableUntil === null) {
    throw problem(
      ErrorCode.FORBIDDEN,
      `A comment can be changed within ${limits.comment.editMinutes} minutes, until a moderator has decided about it.`,
    )
  }
  const { language, now } = await openArticle(manager, asking, row.articleId)
  const text = textOf('text', typed)
  const { articleId, parentId, userId, commenterName: name, guestHash: guest } = row
  const commenter = { userId, guest, address: asking.viewer.connection.address }
  const verdict = await moderate(
    { text, name, articleId, parentId, language, commenter, commentId: row.id },
    { ...moderation, manager, now },
  )
  if (verdict.verdict === 'REJECT') return refuse({ ...verdict, field: 'text' })
  const isPublic = verdict.verdict === 'PASS'
  await manager.update(
    KeptCommentEntity,
    { id: row.id },
    {
      ...{ text, textKey: textKey(text), editedAt: now, verdict: explained(verdict), status: isPublic ? 'PUBLISHED' : 'HELD' },
      publishedAt: row.publishedAt ?? (isPublic ? now : null),
    },
  )
  await keepNotes(manager, { id: row.id, notes: verdict.notes, now })
  await logDecision(manager, [row.id], { decision: 'EDIT', reason: explained(verdict), now })
  if (isPublic && row.publishedAt === null) await announce(manager, { article: articleId, comment: row.id })
  return postedOf(row.id, verdict)
}
