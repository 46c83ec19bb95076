import { cleanText } from '../../graphql/clean-text.ts'

/** A text of one line that can be left out; null where nothing of it could be seen. */
export function optionalLine(field: string, text: string | null | undefined, max: number): string | null {
  return cleanText(field, text ?? '', { min: 0, max }) || null
}

/** A text that can be left out and may have several lines; null where nothing of it could be seen. */
export function optionalLines(field: string, text: string | null | undefined, max: number): string | null {
  return cleanText(field, text ?? '', { min: 0, max, lines: true }) || null
}
