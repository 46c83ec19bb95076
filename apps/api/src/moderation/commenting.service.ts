import { ErrorCode, Permission } from '@broadsheet/schema'
import type { SetCommentingArgs } from '@broadsheet/schema/graphql'
import { requirePermission } from '../access/permission.ts'
import { may, type Viewer } from '../access/viewer.ts'
import type { Writer } from '../database/writer.ts'
import type { Context } from '../graphql/context.ts'
import { badInput, problem } from '../graphql/problems.ts'
import { comingInstant } from '../manuscripts/instants.ts'
import { answersFor } from '../manuscripts/rights.ts'
import { lockCommenting, putCommenting } from './commenting-state.ts'
import { logDecision } from './decision-log.ts'
import type { KeptCommenting } from './kept.ts'
import { findPublicArticle } from './public-article.ts'
import { type Work, writeAs } from './work.ts'

/** Whether readers may comment on an article: for moderators, and for the editors of its section. */
export class CommentingService {
  constructor(private readonly writer: Writer) {}

  /** Returns the key of the article. */
  async set(context: Context, args: SetCommentingArgs): Promise<string> {
    const { viewer, clock } = context
    if (!may(viewer, Permission.MODERATE)) requirePermission(viewer, Permission.EDIT)
    return writeAs(this.writer, { context, mutation: 'setCommenting', args }, async (work) => {
      const { id, sectionId } = await findPublicArticle(work.manager, { viewer, now: clock() }, args.article)
      requireSay(viewer, sectionId)
      const before = await lockCommenting(work.manager, id)
      if (!before) throw problem(ErrorCode.NOT_FOUND, 'There is no such article.', { field: 'article' })
      const after = await wished(work, before, args)
      await putCommenting(work.manager, id, after)
      const decision = args.commenting === 'CLOSED' || after.endsAt !== null ? 'CLOSE' : 'OPEN'
      await logDecision(work, { decision, articleId: id, before: { commenting: before }, after: { commenting: after } })
      return id
    })
  }
}

function requireSay(viewer: Viewer, sectionId: string): void {
  if (may(viewer, Permission.MODERATE) || answersFor(viewer, sectionId)) return
  throw problem(ErrorCode.FORBIDDEN, 'Only moderators and the editors of its section decide this.', { field: 'article' })
}

async function wished(work: Work, before: KeptCommenting, { commenting, guests, endsAt }: SetCommentingArgs): Promise<KeptCommenting> {
  if (endsAt && commenting === 'CLOSED') throw badInput('endsAt', '"endsAt" goes with OPEN only.')
  return {
    override: commenting,
    guests: guests ?? before.guests,
    endsAt: endsAt ? (await comingInstant(work, 'endsAt', endsAt)).toISOString() : null,
  }
}
