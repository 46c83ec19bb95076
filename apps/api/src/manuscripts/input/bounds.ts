import { badInput } from '../../graphql/problems.ts'

interface Bounds {
  readonly min: number
  readonly max: number
}

/** `number`, if it lies within bounds. Throws `BAD_USER_INPUT` naming `field`. */
export function within(field: string, number: number, { min, max }: Bounds): number {
  if (number < min || number > max) throw badInput(field, `"${field}" must be ${min} to ${max}.`, { min, max })
  return number
}

/** `list`, if it is neither too short nor too long. Throws `BAD_USER_INPUT` naming `field`. */
export function counted<T>(field: string, list: readonly T[], { min, max }: Bounds): readonly T[] {
  const wish = min === 0 ? `at most ${max}` : `${min} to ${max}`
  if (list.length < min || list.length > max) throw badInput(field, `"${field}" must have ${wish} entries.`, { min, max })
  return list
}

/** Throws `BAD_USER_INPUT` naming the first entry of `field` that was there before. */
export function refuseRepeats(field: string, entries: readonly string[]): void {
  const repeat = entries.findIndex((entry, index) => entries.indexOf(entry) < index)
  if (repeat >= 0) throw badInput(`${field}[${repeat}]`, `"${field}[${repeat}]" repeats an entry before it.`)
}
