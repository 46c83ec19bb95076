import { ErrorCode, limits } from '@broadsheet/schema'
import { GraphQLError } from 'graphql'
import { cleanText } from '../../../graphql/clean-text.ts'
import { type Check, type Finding, hold, pass, type Remark, reject } from '../check.ts'
import { thresholds } from '../thresholds.ts'

/** Half of a character. */
const broken = /\p{Cs}/u

/** Whether a text has a length and signs that a page can show without harm. */
export const form = {
  name: 'FORM',
  inspect(remark: Remark): Finding {
    return refused(remark) ?? decorated(remark.text) ?? pass('Length and signs are as they should be.')
  },
} satisfies Check

function refused({ text, name, commenter }: Remark): Finding | null {
  try {
    cleanText('input.text', text, { min: 1, max: limits.comment.text, lines: true })
    if (broken.test(text)) return badForm('input.text', 'The text has broken characters.')
    if (commenter.userId !== null) return null
    cleanText('input.name', name, { min: 1, max: limits.comment.name })
    return hidden(name) ? badForm('input.name', 'The name must not have signs that nobody can see.') : null
  } catch (problem) {
    if (problem instanceof GraphQLError) return badForm(String(problem.extensions.field), problem.message)
    throw problem
  }
}

const badForm = (field: string, text: string) => reject(text, { code: ErrorCode.BAD_USER_INPUT, field })

/** Joiners belong to many scripts, but not to Latin, in which they only make two names of one. */
function hidden(name: string): boolean {
  const joined = /\p{Script=Latin}/u.test(name) ? name : name.replace(/[\u200c\u200d]/g, '')
  return broken.test(name) || /[\p{Cf}\p{Zl}\p{Zp}]/u.test(joined)
}

/** Letters under heaps of marks, each heap too small to be refused. */
function decorated(text: string): Finding | null {
  const apart = text.normalize('NFD')
  const count = (signs: RegExp) => apart.match(signs)?.length ?? 0
  if (count(/\p{Mn}/gu) <= thresholds.form.marksPerLetter * count(/[\p{L}\p{N}]/gu)) return null
  return hold('Your comment waits for a moderator, because it has many combining marks.')
}
