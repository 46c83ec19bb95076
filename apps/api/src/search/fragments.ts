import type { Fragment, TextRange } from '@broadsheet/schema/graphql'

/** What stands around a word that was found: signs that no text may have. */
export const marks = { start: '\u0001', stop: '\u0002' }

/** Words of a piece, pieces of a text, and words that lead to the first one that was found. */
const size = { words: 25, pieces: 3, before: 8 }

/** A marked text as a single fragment. */
export function whole(marked: string): Fragment {
  const ranges: TextRange[] = []
  let text = ''
  for (const [index, part] of marked.split(new RegExp(`[${marks.start}${marks.stop}]`)).entries()) {
    if (index % 2 === 1 && part !== '') ranges.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  return { text, ranges }
}

/** The best pieces of a marked text, in its order, each within one line: those with most of the words that were found. */
export function pieces(marked: string): Fragment[] {
  return marked
    .split('\n')
    .flatMap((line) => piecesOf(whole(line)))
    .map((piece, place) => ({ piece, place, worth: worthOf(piece) }))
    .sort((one, other) => other.worth - one.worth || one.place - other.place)
    .slice(0, size.pieces)
    .sort((one, other) => one.place - other.place)
    .map(({ piece }) => piece)
}

/** How many different words were found in it. */
const worthOf = ({ text, ranges }: Fragment) => new Set(ranges.map(({ start, end }) => text.slice(start, end).toLowerCase())).size

/** Pieces that do not overlap and hold all ranges of a line. */
function piecesOf({ text, ranges }: Fragment): Fragment[] {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
  const found: Fragment[] = []
  let next = 0
  for (let range = ranges[0]; range; range = ranges.find(({ start }) => start >= (words[next]?.start ?? text.length))) {
    const { start: place } = range
    const at = words.findIndex(({ end }) => end > place)
    const last = Math.min(Math.max(at - size.before, next) + size.words, words.length) - 1
    // At the end of a line there is room for more of what leads there.
    const first = Math.max(next, last + 1 - size.words)
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? text.length]
    const within = ranges.filter((one) => one.start >= start && one.end <= end)
    found.push({ text: text.slice(start, end), ranges: within.map((one) => ({ start: one.start - start, end: one.end - start })) })
    next = last + 1
    if (next >= words.length) break
  }
  return found
}
