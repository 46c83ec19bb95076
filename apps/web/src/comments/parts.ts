import type { Part } from '@broadsheet/ui'
import { find } from 'linkifyjs'

/** Code, strong or emphasised words, on one line each. A sign between two letters or figures, as in 2*3*4, is one that was meant. */
const mark = /`([^`\n]+)`|(?<![\p{L}\p{N}*])(?:\*\*(?![\s*])([^*\n]+)(?<!\s)\*\*|\*(?![\s*])([^*\n]+)(?<!\s)\*)(?![\p{L}\p{N}*])/gu

/** Parts what a reader wrote into words, marked ones and web addresses, as the API does for HTML. */
export function partsOf(text: string): Part[] {
  const made = [...text.matchAll(mark)].map(({ 0: all, 1: code, 2: strong, 3: emphasis = '', index }) => ({
    start: index,
    end: index + all.length,
    parts: code ? [{ text: code, mark: 'code' as const }] : linked(strong ?? emphasis, strong ? 'strong' : 'em'),
  }))
  return spread(text, made, linked)
}

/** Words, and the addresses that say themselves that they are some. */
function linked(text: string, mark?: Part['mark']): Part[] {
  const links = find(text, 'url').filter(({ value }) => leadsToPage(value))
  return spread(
    text,
    links.map(({ start, end, value }) => ({ start, end, parts: [{ text: value, mark, href: value }] })),
    (words) => [{ text: words, mark }],
  )
}

interface Piece {
  start: number
  end: number
  parts: Part[]
}

/** `text` with some pieces already made, and `make` for the rest. */
function spread(text: string, made: readonly Piece[], make: (rest: string) => Part[]): Part[] {
  const rest = (from: number, to?: number) => (text.slice(from, to) === '' ? [] : make(text.slice(from, to)))
  const parts = made.flatMap((piece, place) => [...rest(made[place - 1]?.end ?? 0, piece.start), ...piece.parts])
  return [...parts, ...rest(made.at(-1)?.end ?? 0)]
}

/** A name before an @ is how one site is made to look like another. */
function leadsToPage(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false
  const { username, password } = new URL(address)
  return username === '' && password === ''
}
