import { limits } from '@broadsheet/schema'
import { type Address, pathTo } from '../addresses.ts'

/** Names of the parameters by which a search is narrowed down, in the order in which an address has them. */
export const narrowings = ['section', 'tag', 'author', 'year'] as const

export type Narrowing = (typeof narrowings)[number]

/** What an address of the search page asks for. */
export interface Wanted {
  /** What to find; empty if nothing is searched for. */
  readonly text: string
  /** Slugs, and a year. */
  readonly only: Readonly<Partial<Record<Narrowing, string>>>
}

/** Reads what an address asks for. Nothing is refused: `faultIn` tells what cannot be searched for. */
export function wantedAt({ query }: Pick<Address, 'query'>): Wanted {
  const text = (query.get('q') ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim()
  const given = narrowings.map((name) => [name, query.get(name)] as const).filter(([, value]) => value)
  return { text, only: Object.fromEntries(given) }
}

/** What is wrong with what an address asks for, said to whoever asks. */
export function faultIn({ text, only }: Wanted): string | undefined {
  const length = [...text].length
  if (length > limits.search.query) return `That is ${length} characters long. Up to ${limits.search.query} can be searched for at once.`
  if (only.year !== undefined && !isYear(only.year)) return `“${shortened(only.year)}” is no year.`
  return undefined
}

const isYear = (year: string) => /^\d{1,4}$/.test(year) && Number(year) >= limits.year.min
const shortened = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text)

/** The filter that the API is asked with. */
export function filterFor({ year, ...slugs }: Wanted['only']) {
  return { ...slugs, year: year === undefined ? undefined : Number(year) }
}

/** The one address of a search, from its beginning or after a cursor. */
export function searchPath({ text, only }: Wanted, after?: string | null): string {
  const entries = [['q', text] as const, ...narrowings.map((name) => [name, only[name]] as const), ['after', after] as const]
  const query = new URLSearchParams(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return query.size > 0 ? `${pathTo.search}?${query}` : pathTo.search
}

/** The same search, narrowed down by one more property. */
export const narrowed = ({ text, only }: Wanted, name: Narrowing, value: string): Wanted => ({ text, only: { ...only, [name]: value } })

/** The same search without one of its narrowings. */
export function widened({ text, only }: Wanted, name: Narrowing): Wanted {
  return { text, only: { ...only, [name]: undefined } }
}
