import { createHash } from 'node:crypto'
import { remove } from 'confusables'

const formatting = /\p{Cf}/gu
const marks = /\p{M}/gu
const word = /[\p{L}\p{N}]+/gu
const between = /[^\p{L}\p{N}\p{M}]/gu

const visible = (text: string) => text.normalize('NFKC').replace(formatting, '')
const bare = (text: string) => text.toLowerCase().normalize('NFD').replace(marks, '')

/**
 * A text in small letters without accents, signs that look like Latin letters as those letters. Capitals and small letters of
 * another script look like different ones, so a word in it is the same in both only if it is made small first.
 */
export const folded = (text: string): string => bare(remove(visible(text).toLowerCase()))

/** The same, but capitals as what they look like: "Η" from Greek as "h", not as "n". */
const asItLooks = (text: string): string => bare(remove(visible(text)))

const views = [folded, asItLooks]

const wordsIn = (text: string): string[] => text.match(word) ?? []

export const wordsOf = (text: string): string[] => wordsIn(folded(text))

/** Finds out which words, or several in a row, stand in a text: whole words only, however they are disguised. */
export function finder(text: string): (entry: string) => boolean {
  const said = views.map((view) => spaced(view(text)))
  return (entry) => views.some((view, index) => said[index]?.includes(spaced(view(entry))))
}

const spaced = (text: string) => ` ${wordsIn(text).join(' ')} `

/** What each of these is taken for in a name; an exclamation mark only where a letter follows. */
const twins: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', i: 'l', '|': 'l', '!': 'l' }

function skeleton(text: string): string {
  const twinned = text.replace(/[0134571i|]|!(?=[\p{L}\p{N}])/gu, (sign) => twins[sign] ?? sign)
  return wordsIn(twinned).join('').replaceAll('rn', 'm').replaceAll('vv', 'w')
}

/** Tells of other names whether this one can be taken for them, as "adm1n" and "Аdmin" with a Cyrillic letter for "admin". */
export function likeness(name: string): (other: string) => boolean {
  const seen = views.map((view) => skeleton(view(name)))
  return (other) => views.some((view, index) => seen[index] !== '' && seen[index] === skeleton(view(other)))
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
