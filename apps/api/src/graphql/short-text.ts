import { limits } from '@broadsheet/schema'
import { badInput } from './problems.ts'

/** A slug or other short argument, of which Postgres can make sense. Throws `BAD_USER_INPUT` naming the argument. */
export function shortText(argument: string, text: string): string {
  if (text.includes('\0')) throw badInput(argument, `"${argument}" must not contain the character U+0000.`)
  if (!isWellFormed(text)) throw badInput(argument, `"${argument}" is not well-formed Unicode.`)
  if (text.length > limits.shortText) {
    throw badInput(argument, `"${argument}" must have at most ${limits.shortText} characters.`, { max: limits.shortText })
  }
  return text
}

/** A lone half of a surrogate pair would be stored or compared as U+FFFD. */
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text)
