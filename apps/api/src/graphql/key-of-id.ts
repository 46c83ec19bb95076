import { fromGlobalId } from '../relations/global-id.ts'
import { badInput } from './problems.ts'

/**
 * The key of the row that a global id from a client names, whether or not there is such a row. Throws `BAD_USER_INPUT` naming
 * `field` if it is not the id of one of these types.
 */
export function keyOfId(field: string, id: string, types: readonly string[]): string {
  const named = fromGlobalId(id)
  if (!named || !types.includes(named.type)) throw badInput(field, `"${field}" must be the id of: ${types.join(' or ')}.`)
  return named.key
}
