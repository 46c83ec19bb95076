import { limits } from '@broadsheet/schema'
import { badInput } from './problems.ts'

/** A slug or other short argument. Throws `BAD_USER_INPUT` naming the argument. */
export function shortText(argument: string, text: string): string {
  if (text.length > limits.shortText) {
    throw badInput(argument, `"${argument}" must have at most ${limits.shortText} characters.`, { max: limits.shortText })
  }
  return text
}
