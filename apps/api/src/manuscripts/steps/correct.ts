import type { CorrectArgs, Correction } from '@broadsheet/schema/graphql'
import { badInput } from '../../graphql/problems.ts'
import { houseStyle } from '../../publication/publication.service.ts'
import { contentOf } from '../content.ts'
import { requireCredits } from '../credits.ts'
import { correctionOf } from '../input/correction.ts'
import { later } from '../instants.ts'
import type { Locked } from '../locked.ts'
import { noteOf } from '../note.ts'
import { revisedContent } from './revise.ts'
import type { Step } from './step.ts'

/** Changes what is public and says so. `publishedAt` never moves. */
export async function correct(locked: Locked, args: CorrectArgs): Promise<Step> {
  const { manager, now, row } = locked
  const { timeZone } = await houseStyle(manager)
  const correction = correctionOf(args.correction, { path: 'correction', now, zone: timeZone })
  if (correction.date > now) throw badInput('correction.date', '"correction.date" lies in the future.')
  const revised = args.input ? await revisedContent(locked, args.input) : contentOf(row)
  const content = { ...revised, corrections: [...revised.corrections, correction].sort(byDate) }
  await requireCredits(manager, content)
  return { content, state: { updatedAt: later(now, row.updatedAt) }, note: noteOf('input.note', args.input?.note), release: true }
}

/** Instants that were kept before are texts. */
const byDate = (one: Correction, other: Correction) => new Date(one.date).getTime() - new Date(other.date).getTime()
