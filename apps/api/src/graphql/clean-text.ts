import { badInput } from './problems.ts'

interface Bounds {
  /** Characters, counted as code points. */
  readonly min: number
  readonly max: number
  /** Whether the text may have line feeds and tabs. */
  readonly lines?: boolean
}

/** Everything that is not to be seen: white space, zero-width signs and other formatting. */
const invisible = /[\p{White_Space}\p{Cf}\p{Cc}]/gu
const control = /[\p{Cc}]/u
const controlButLines = /[^\P{Cc}\n\t]/u
/** Embeddings and overrides turn the rest of a page around; isolates, which end by themselves, are fine. */
const bidiOverride = /[\u202a-\u202e]/
const flood = /\p{M}{6,}/u

/**
 * A text from a client as it is kept: in NFC, with line feeds only, without white space around it. What nobody can see counts as
 * empty. Throws `BAD_USER_INPUT` naming `field`, with `min` and `max` where the length is the fault.
 */
export function cleanText(field: string, text: string, { min, max, lines = false }: Bounds): string {
  const clean = unixLines(text).normalize('NFC').trim()
  const { length } = [...clean]
  const seen = isVisible(clean) ? length : 0
  if (seen < min || length > max) {
    const wish = min === 0 ? `at most ${max}` : `${min} to ${max}`
    throw badInput(field, `"${field}" must have ${wish} characters that can be seen.`, { min, max })
  }
  refuseSigns(field, clean, { lines })
  return seen === 0 ? '' : clean
}

/** With line feeds where lines end, whatever ended them before. */
export function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

export function isVisible(text: string): boolean {
  return text.replace(invisible, '') !== ''
}

/** Throws `BAD_USER_INPUT` naming `field` if `text` has signs that no text needs and that harm the page around it. */
export function refuseSigns(field: string, text: string, { lines }: { readonly lines: boolean }): void {
  if ((lines ? controlButLines : control).test(text)) throw badInput(field, `"${field}" must not contain control characters.`)
  if (bidiOverride.test(text)) throw badInput(field, `"${field}" must not contain signs that turn the direction of the text.`)
  if (flood.test(text.normalize('NFD'))) throw badInput(field, `"${field}" must not pile up more than 5 combining marks.`)
}
