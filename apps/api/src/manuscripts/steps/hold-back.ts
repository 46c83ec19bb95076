import { limits } from '@broadsheet/schema'
import type { EmbargoArgs, RetractArgs, UnpublishArgs } from '@broadsheet/schema/graphql'
import { cleanText } from '../../graphql/clean-text.ts'
import { comingInstant, later } from '../instants.ts'
import type { Locked } from '../locked.ts'
import type { Step } from './step.ts'

/** Takes it out of the paper. */
export async function unpublish(locked: Locked, { at }: UnpublishArgs): Promise<Step> {
  return { state: { unpublishAt: await comingInstant(locked, 'at', at) } }
}

/** A released article does not appear before its embargo ends; one that was to appear just then follows it. */
export async function embargo(locked: Locked, { until }: EmbargoArgs): Promise<Step> {
  const { status, publishedAt, embargoedUntil: before } = locked.row
  const embargoedUntil = await comingInstant(locked, 'until', until)
  if (status !== 'PUBLISHED' || publishedAt === null) return { state: { embargoedUntil } }
  const appears = publishedAt.getTime() === before?.getTime() ? embargoedUntil : later(publishedAt, embargoedUntil)
  return { state: { embargoedUntil, publishedAt: appears, updatedAt: appears } }
}

/** Takes it back, and says why in its place. */
export function retract({ now }: Locked, { reason }: RetractArgs): Step {
  const retraction = cleanText('reason', reason, { min: 1, max: limits.text.correction, lines: true })
  return { state: { status: 'RETRACTED', retraction, retractedAt: now } }
}
