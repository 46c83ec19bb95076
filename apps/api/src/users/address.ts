import { limits } from '@broadsheet/schema'
import { badInput } from '../graphql/problems.ts'

/** No spaces, and nothing that means something in the header of a letter. */
const part = '[^\\s@<>()[\\]\\\\,;:"\\p{Cc}\\p{Cf}]+'
const address = new RegExp(`^${part}@${part}\\.${part}$`, 'u')

/** One key for all spellings of an e-mail address: upper and lower case, and letters that only look wider. */
export const emailKeyOf = (email: string): string => email.normalize('NFKC').trim().toLowerCase()

/** Whether this can be an e-mail address; whether somebody reads it shows when they follow the link of a letter. */
export const isAddress = (email: string): boolean => email.trim().length <= limits.user.email.max && address.test(emailKeyOf(email))

/** An address from a client, as it is kept. Throws `BAD_USER_INPUT` naming `field`. */
export function checkedAddress(field: string, email: string): string {
  if (!isAddress(email)) throw badInput(field, `"${field}" is not an e-mail address.`, { max: limits.user.email.max })
  return email.trim()
}
