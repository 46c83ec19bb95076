import { limits } from '@broadsheet/schema'
import type { PageArgs } from '@broadsheet/schema/graphql'
import { badInput } from '../graphql/problems.ts'

/** A checked request for one page: how many, from which end, between which cursors. */
export interface PageRequest {
  readonly size: number
  readonly fromEnd: boolean
  readonly after: string | null
  readonly before: string | null
}

/** Checks the arguments of a connection. Throws `BAD_USER_INPUT` naming the argument. */
export function pageRequest(args: PageArgs): PageRequest {
  const { first = null, last = null, after = null, before = null } = args
  if (first !== null && last !== null) throw badInput('first', 'Give either "first" or "last", not both.')
  // "before" alone means the page right before that place, not the beginning of the list.
  const fromEnd = last !== null || (first === null && before !== null && after === null)
  return { size: sizeOf(fromEnd ? 'last' : 'first', last ?? first), fromEnd, after, before }
}

function sizeOf(argument: string, size: number | null): number {
  if (size === null) return limits.page.default
  if (size < 1 || size > limits.page.max) {
    throw badInput(argument, `"${argument}" must be from 1 to ${limits.page.max}.`, { min: 1, max: limits.page.max })
  }
  return size
}
