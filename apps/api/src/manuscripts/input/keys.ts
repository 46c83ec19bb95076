import { keyOfId } from '../../graphql/key-of-id.ts'
import { refuseRepeats } from './bounds.ts'

/** Keys of the rows of one type, each named once. Throws `BAD_USER_INPUT` naming the entry. */
export function keysOnce(field: string, ids: readonly string[], types: readonly string[]): string[] {
  const keys = ids.map((id, index) => keyOfId(`${field}[${index}]`, id, types))
  refuseRepeats(field, keys)
  return keys
}

/** An article and its manuscript have the same key. */
export const story: readonly string[] = ['Article', 'Manuscript']
