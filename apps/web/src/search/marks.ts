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
export function excerpt(fragments: readonly Found[]): Part[] {
  return fragments.flatMap((fragment, place) => {
    const opening = place === 0 && !/^\p{Ll}/u.test(fragment.text) ? '' : '… '
    const closing = place === fragments.length - 1 && !/[.!?]["”’]?$/.test(fragment.text) ? ' …' : ' '
    return [{ text: opening }, ...marked(fragment), { text: closing }].filter(({ text }) => text !== '')
  })
}
