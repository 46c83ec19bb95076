import { randomUUID } from 'node:crypto'
import { limits } from '@broadsheet/schema'
import type { ModerationReason, PostCommentInput } from '@broadsheet/schema/graphql'
import type { EntityManager } from 'typeorm'
import type { Asking } from '../../access/policy.ts'
import { cleanText } from '../../graphql/clean-text.ts'
import { announce } from '../announcement.ts'
import { logDecision } from '../decision-log.ts'
import { KeptCommentEntity } from '../kept-comment.entity.ts'
import { textKey } from '../moderation/folded.ts'
import { type Moderation, moderate, type Verdict } from '../moderation/pipeline.ts'
import { commenterOf, waitForTurn } from './commenter.ts'
import { articleKeyOf, openArticle, placeBelow } from './place.ts'
import { explained, isOfItsWords, keepNotes, reasonsOf, refuse } from './verdict.ts'

/** What has become of a comment, as small as a repetition of the request needs it. */
export interface Posted {
  readonly id: string
  readonly state: 'PUBLISHED' | 'HELD' | 'REJECTED'
  readonly reasons: readonly ModerationReason[]
}

export interface Posting {
  readonly input: PostCommentInput
  /** Mark of a guest. */
  readonly token: string | null
  readonly moderation: Moderation
}

const states = { PASS: 'PUBLISHED', HOLD: 'HELD', REJECT: 'REJECTED' } as const
const decisions = { PASS: 'PUBLISH', HOLD: 'HOLD', REJECT: 'REJECT' } as const

export const textOf = (field: string, text: string) => cleanText(field, text, { min: 1, max: limits.comment.text, lines: true })

/** Posts a comment and decides about it. Throws what is refused, so that nothing of it is kept. */
export async function post(manager: EntityManager, asking: Asking, { input, token, moderation }: Posting): Promise<Posted> {
  const { viewer } = asking
  const article = await openArticle(manager, asking, articleKeyOf(input.article))
  const { name, ...by } = await commenterOf(manager, viewer, { ...article, name: input.name, token })
  const place = await placeBelow(manager, asking, { articleId: article.id, parent: input.parent })
  const text = textOf('input.text', input.text)
  await waitForTurn(manager, viewer)
  const verdict = await moderate(
    {
      ...{ text, name, articleId: article.id, parentId: place.parentId, language: article.language, commentId: null },
      commenter: { ...by, address: viewer.connection.address },
    },
    { ...moderation, manager, now: article.now },
  )
  if (verdict.verdict === 'REJECT' && !isOfItsWords(verdict)) refuse(verdict)
  const id = randomUUID()
  await manager.insert(KeptCommentEntity, {
    ...{ id, articleId: article.id, ...place, ancestors: [...place.ancestors], commenterName: name, text, textKey: textKey(text) },
    ...{ userId: by.userId, guestHash: by.guest, status: states[verdict.verdict], verdict: explained(verdict), postedAt: article.now },
    publishedAt: verdict.verdict === 'PASS' ? article.now : null,
  })
  await settle(manager, { id, articleId: article.id, now: article.now }, verdict)
  return postedOf(id, verdict)
}

export const postedOf = (id: string, verdict: Verdict): Posted => ({ id, state: states[verdict.verdict], reasons: reasonsOf(verdict) })

async function settle(manager: EntityManager, { id, articleId, now }: { id: string; articleId: string; now: Date }, verdict: Verdict) {
  await keepNotes(manager, { id, notes: verdict.notes, now })
  await logDecision(manager, [id], { decision: decisions[verdict.verdict], reason: explained(verdict), now })
  if (verdict.verdict === 'PASS') await announce(manager, { article: articleId, comment: id })
}
