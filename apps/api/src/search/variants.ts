import type { Spelling } from './spellings.ts'

/** A word of a query that has to be found, and where it stands. */
export interface TypedWord {
  readonly word: string
  readonly start: number
}

const most = { words: 4, variants: 4 }

/** A part of a query: negated or not, in quotes or not. */
const part = /(-?)("[^"]*"?|[^\s"]+)/gu
const word = /\p{L}[\p{L}\p{M}]{2,}/gu

/** The words of a query that may be misspelled: of three letters or more, not those that must not be there. */
export function wordsIn(text: string): TypedWord[] {
  return [...text.matchAll(part)]
    .filter(([, negated]) => negated === '')
    .flatMap(({ index, 0: inner }) => [...inner.matchAll(word)].map((found) => ({ word: found[0], start: index + found.index })))
    .slice(0, most.words)
}

/** The query with other spellings, the nearest first. All else stays as typed, and so do words that are known. */
export function variants(text: string, words: readonly TypedWord[], near: readonly Spelling[]): string[] {
  const choices = words.map(({ word }, place) => {
    const spelled = near.filter((one) => one.place === place)
    return spelled.length === 0 || spelled.some(({ same }) => same) ? [word] : [...new Set(spelled.map((one) => one.spelled))]
  })
  return combinations(choices)
    .map((spelled) => replaced(text, words, spelled))
    .filter((variant) => variant !== text)
}

/** One choice for each word: the nearest of all first, and only the first few. */
function combinations(choices: readonly (readonly string[])[]): string[][] {
  let all: { chosen: string[]; distance: number }[] = [{ chosen: [], distance: 0 }]
  for (const spelled of choices) {
    all = all
      .flatMap(({ chosen, distance }) => spelled.map((one, index) => ({ chosen: [...chosen, one], distance: distance + index })))
      .sort((one, other) => one.distance - other.distance)
      .slice(0, most.variants)
  }
  return all.map(({ chosen }) => chosen)
}

function replaced(text: string, words: readonly TypedWord[], spelled: readonly string[]): string {
  let result = ''
  let from = 0
  for (const [index, { word, start }] of words.entries()) {
    result += text.slice(from, start) + (spelled[index] ?? word)
    from = start + word.length
  }
  return result + text.slice(from)
}
