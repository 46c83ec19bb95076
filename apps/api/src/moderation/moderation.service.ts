import { ErrorCode, limits, type ModerationAction, Permission } from '@broadsheet/schema'
import type { ModerateCommentsArgs, UndoDecisionArgs } from '@broadsheet/schema/graphql'
import { requirePermission } from '../access/permission.ts'
import { learn } from '../comments/moderation/spam-model.ts'
import type { Writer } from '../database/writer.ts'
import type { Context } from '../graphql/context.ts'
import { keyOfId } from '../graphql/key-of-id.ts'
import { badInput, problem } from '../graphql/problems.ts'
import { decide } from './comment-decision.ts'
import { lockComments } from './comment-state.ts'
import { undo } from './undo.ts'
import { reasonIfAny, reasonOf, writeAs } from './work.ts'

/** What a verdict teaches the check that looks for spam. */
const lessons: Partial<Record<ModerationAction, 'spam' | 'ham'>> = { APPROVE: 'ham', REJECT: 'spam', REMOVE: 'spam' }

/** What moderators decide about comments. Every mutation is one transaction, and leaves a row in the log for each thing decided. */
export class ModerationService {
  constructor(private readonly writer: Writer) {}

  /** All of the comments, or none. Returns their keys, in the order of `ids`. */
  async moderate(context: Context, args: ModerateCommentsArgs): Promise<string[]> {
    requirePermission(context.viewer, Permission.MODERATE)
    const { ids, action } = args
    const keys = keysOf(ids)
    const reason = action === 'REJECT' || action === 'REMOVE' ? reasonOf(args.reason) : reasonIfAny(args.reason)
    return writeAs(this.writer, { context, mutation: 'moderateComments', args }, async (work) => {
      const comments = await lockComments(work.manager, keys)
      if (comments.length < keys.length) throw problem(ErrorCode.NOT_FOUND, 'There is no such comment.', { field: 'ids' })
      for (const comment of comments) await decide(work, comment, { action, reason })
      const lesson = lessons[action]
      const texts = comments.map(({ text }) => text)
      if (lesson) await learn(work.manager, texts, lesson)
      return keys
    })
  }

  /** Returns the key of the decision that takes the other one back. */
  async undo(context: Context, args: UndoDecisionArgs): Promise<string> {
    requirePermission(context.viewer, Permission.MODERATE)
    return writeAs(this.writer, { context, mutation: 'undoDecision', args }, (work) => undo(work, args.id))
  }
}

function keysOf(ids: readonly string[]): string[] {
  const max = limits.list
  if (ids.length === 0 || ids.length > max) throw badInput('ids', `"ids" takes 1 to ${max} ids.`, { min: 1, max })
  return [...new Set(ids.map((id) => keyOfId('ids', id, ['ModeratedComment'])))]
}
