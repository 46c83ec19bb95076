import type { PublishArgs } from '@broadsheet/schema/graphql'
import type { ArticleState } from '../../articles/article.service.ts'
import { badInput } from '../../graphql/problems.ts'
import { changedFields } from '../changed.ts'
import { contentOf } from '../content.ts'
import { requireCredits } from '../credits.ts'
import { comingInstant, later } from '../instants.ts'
import type { Locked } from '../locked.ts'
import { findRevision } from '../revision.service.ts'
import type { Step } from './step.ts'

export async function publish(locked: Locked, args: PublishArgs): Promise<Step> {
  const { manager, now, row } = locked
  const at = await comingInstant(locked, 'at', args.at)
  if (row.stage === 'PUBLISHED' && at > now) {
    throw badInput('at', 'The article is public: its latest revision can be put before readers at once only.')
  }
  await requireCredits(manager, contentOf(row))
  return { state: { status: 'PUBLISHED', unpublishAt: null, ...(await datesOf(locked, at)) }, release: true }
}

/** Whoever read an article once knows when it appeared: that date stays, unless it is to appear anew later. */
async function datesOf(locked: Locked, at: Date): Promise<Pick<ArticleState, 'publishedAt' | 'updatedAt'>> {
  const { now, row } = locked
  const { publishedAt, updatedAt } = row
  if (publishedAt !== null && updatedAt !== null && at <= now && hasAppeared(locked)) {
    return { publishedAt, updatedAt: (await hasChanged(locked)) ? later(now, updatedAt) : updatedAt }
  }
  const appears = later(at, row.embargoedUntil)
  return { publishedAt: appears, updatedAt: appears }
}

function hasAppeared({ now, row: { publishedVersion, publishedAt, embargoedUntil, unpublishAt } }: Locked): boolean {
  if (publishedVersion === null || publishedAt === null) return false
  const appeared = later(publishedAt, embargoedUntil)
  return appeared <= now && (unpublishAt === null || appeared < unpublishAt)
}

/** Whether readers will see something else than they saw before. */
async function hasChanged({ manager, row }: Locked): Promise<boolean> {
  const seen = await findRevision(manager, row.id, row.publishedVersion ?? 0)
  return seen === null || changedFields(contentOf(seen), contentOf(row)).length > 0
}
