import { limits, Permission } from '@broadsheet/schema'
import type { PreviewLink, PreviewLinkArgs } from '@broadsheet/schema/graphql'
import { requirePermission } from '../access/permission.ts'
import type { Context } from '../graphql/context.ts'
import { badInput } from '../graphql/problems.ts'
import type { Services } from '../graphql/services.ts'
import { comingInstant } from '../manuscripts/instants.ts'
import { type Locked, lockManuscript, notFound } from '../manuscripts/locked.ts'
import { revisionOf } from '../manuscripts/revision.service.ts'
import { fromGlobalId } from '../relations/global-id.ts'

const day = 86_400_000

/** A link that shows one article, or one revision of it, to whoever has it. Any manuscript that the viewer sees can be shown so. */
export async function createPreviewLink(
  { writer, previews, links }: Services,
  context: Context,
  args: PreviewLinkArgs,
): Promise<PreviewLink> {
  const { viewer, clock } = context
  requirePermission(viewer, Permission.WRITE)
  const { idempotencyKey, ...input } = args
  // What is kept for a repetition is what the link grants, not the link: it is signed anew, and comes out the same.
  const granted = await writer.write({ viewer, mutation: 'createPreviewLink', idempotencyKey, input }, async (manager) => {
    const named = fromGlobalId(args.id)
    if (named?.type !== 'Manuscript') throw notFound()
    const locked = await lockManuscript(manager, { viewer, now: clock() }, named.key)
    const revision = args.revision == null ? null : await revisionOf(manager, locked.row.id, args.revision)
    return { articleId: locked.row.id, number: revision?.number ?? null, expiresAt: (await expiry(locked, args)).toISOString() }
  })
  const expiresAt = new Date(granted.expiresAt)
  return { url: links.preview(previews.sign({ ...granted, expiresAt })), expiresAt }
}

/** Links keep whole seconds. */
async function expiry(locked: Locked, { expiresAt }: PreviewLinkArgs): Promise<Date> {
  const { defaultDays, maxDays } = limits.preview
  const now = locked.now.getTime()
  const wish = expiresAt ? (await comingInstant(locked, 'expiresAt', expiresAt)).getTime() : now + defaultDays * day
  if (wish > now + maxDays * day) throw badInput('expiresAt', `"expiresAt" must be within ${maxDays} days.`, { max: maxDays })
  return new Date(Math.trunc(wish / 1_000) * 1_000)
}
