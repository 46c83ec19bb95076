import type { InstantInput } from '@broadsheet/schema/graphql'
import { instantOf } from '../graphql/instants.ts'
import { badInput } from '../graphql/problems.ts'
import { houseStyle } from '../publication/publication.service.ts'
import type { Locked } from './locked.ts'

/** How long ago an instant may be, in milliseconds, that a person chose as the present one. */
const patience = 60_000

/** When something is to happen: at once, or later. Throws `BAD_USER_INPUT` naming `field` for what is past. */
export async function comingInstant(
  { manager, now }: Pick<Locked, 'manager' | 'now'>,
  field: string,
  input: InstantInput | null | undefined,
): Promise<Date> {
  if (!input) return now
  const { timeZone } = await houseStyle(manager)
  const instant = instantOf(input, timeZone, field)
  if (instant.getTime() < now.getTime() - patience) throw badInput(field, `"${field}" lies in the past.`)
  return later(now, instant)
}

/** The later of two instants. */
export function later(one: Date, other: Date | null): Date {
  return other !== null && other > one ? other : one
}
