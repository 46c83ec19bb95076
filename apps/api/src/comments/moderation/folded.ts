import { createHash } from 'node:crypto'
import { remove } from 'confusables'

const formatting = /\p{Cf}/gu
const marks = /\p{M}/gu
const word = /[\p{L}\p{N}]+/gu
const between = /[^\p{L}\p{N}\p{M}]/gu

/**
 * A text as somebody sees it who does not look closely: small letters without accents, signs that look like Latin letters as
 * those letters, nothing invisible. In lower case first, because capitals of other scripts look like other letters than small ones.
 */
export function folded(text: string): string {
  return remove(text.normalize('NFKC').replace(formatting, '').toLowerCase()).toLowerCase().normalize('NFD').replace(marks, '')
}

export const wordsOf = (text: string): string[] => folded(text).match(word) ?? []

/** What each of these is taken for in a name. */
const twins: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', i: 'l', '|': 'l', '!': 'l' }

/** Equal for words that can be taken for each other, such as "Admin", "adm1n" and "Аdmin" with a Cyrillic letter. */
export function skeleton(name: string): string {
  const twinned = folded(name).replace(/[0134571i|!]/g, (sign) => twins[sign] ?? sign)
  return (twinned.match(word) ?? []).join('').replaceAll('rn', 'm').replaceAll('vv', 'w')
}

/** A text without what can be changed and still says the same: case, spacing, punctuation. Pictures alone stay as they are. */
export function essence(text: string): string {
  const compatible = text.normalize('NFKC').toLowerCase()
  return compatible.replace(between, '') || compatible.replace(/\s/gu, '')
}

/** By which the same words are known again: to be kept with a comment as its `textKey`. */
export function textKey(text: string): string {
  return createHash('sha256').update(essence(text)).digest('base64url')
}
