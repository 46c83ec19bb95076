import type { Part } from '@broadsheet/ui'

/** A piece of a text, and the ranges of it that were found, in UTF-16 code units. */
export interface Found {
  readonly text: string
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

/** A text with what was found in it marked. Ranges that lie outside of it or within another mark nothing. */
export function marked({ text, ranges }: Found): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { start, end } of ranges) {
    if (start < at || end <= start || end > text.length) continue
    if (start > at) parts.push({ text: text.slice(at, start) })
    parts.push({ text: text.slice(start, end), mark: 'mark' })
    at = end
  }
  return at < text.length ? [...parts, { text: text.slice(at) }] : parts
}

/** Pieces of a long text in a row, with dots where something is left out. */
export function excerpt(pieces: readonly Found[]): Part[] {
  const first = /^\p{Ll}/u.test(pieces[0]?.text ?? '') ? '… ' : ''
  const last = /[.!?]["”’]?$/.test(pieces.at(-1)?.text ?? '') ? '' : ' …'
  const parts = pieces.flatMap((piece, place) => [{ text: place === 0 ? first : ' … ' }, ...marked(piece)])
  return [...parts, { text: last }].filter(({ text }) => text !== '')
}
