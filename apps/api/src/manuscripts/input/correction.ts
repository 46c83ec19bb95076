import { limits } from '@broadsheet/schema'
import type { Correction, CorrectionInput } from '@broadsheet/schema/graphql'
import { cleanText } from '../../graphql/clean-text.ts'
import { instantOf } from '../../graphql/instants.ts'

interface At {
  /** Of the argument or input field that the correction came in. */
  readonly path: string
  /** When a correction was made that does not say so. */
  readonly now: Date
  /** Time zone in which local times are read that do not name theirs. */
  readonly zone: string
}

/** A correction as it is kept. Throws `BAD_USER_INPUT` naming the field within `path`. */
export function correctionOf({ kind, text, date }: CorrectionInput, { path, now, zone }: At): Correction {
  return {
    kind,
    text: cleanText(`${path}.text`, text, { min: 1, max: limits.text.correction, lines: true }),
    date: date ? instantOf(date, zone, `${path}.date`) : now,
  }
}
