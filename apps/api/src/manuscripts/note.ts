import { limits } from '@broadsheet/schema'
import { cleanText } from '../graphql/clean-text.ts'

/** What somebody says to colleagues about a revision; null if nothing. Throws `BAD_USER_INPUT` naming `field`. */
export function noteOf(field: string, note: string | null | undefined): string | null {
  return cleanText(field, note ?? '', { min: 0, max: limits.text.note, lines: true }) || null
}
