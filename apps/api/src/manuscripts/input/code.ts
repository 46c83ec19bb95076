import { limits } from '@broadsheet/schema'
import type { CodeBlockInput } from '@broadsheet/schema/graphql'
import type { KeptBlock } from '../../articles/body.ts'
import { isVisible, refuseSigns, unixLines } from '../../graphql/clean-text.ts'
import { badInput } from '../../graphql/problems.ts'
import { optionalLine } from './texts.ts'

/** Code as it is kept: unchanged, because every sign of it counts. Throws `BAD_USER_INPUT` naming the field within `field`. */
export function keptCode(field: string, { code, language }: CodeBlockInput): Extract<KeptBlock, { kind: 'CodeBlock' }> {
  const place = `${field}.code`
  const text = unixLines(code)
  if (!isVisible(text)) throw badInput(place, `"${place}" must have a text that can be seen.`, { min: 1 })
  refuseSigns(place, text, { lines: true })
  const name = optionalLine(`${field}.language`, language, limits.text.codeLanguage)
  return { kind: 'CodeBlock', code: text, language: name?.toLowerCase() ?? null }
}
