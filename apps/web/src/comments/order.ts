import type { CommentOrder } from '@broadsheet/schema'
import { type Address, withQuery } from '../addresses.ts'

const words: Readonly<Record<string, { order: CommentOrder; text: string }>> = {
  oldest: { order: 'OLDEST', text: 'Oldest first' },
  newest: { order: 'NEWEST', text: 'Newest first' },
  replied: { order: 'MOST_REPLIED', text: 'Most replied' },
}

const parameter = 'sort'

/** In which order an address wants comments to stand. */
export const orderOf = ({ query }: Pick<Address, 'query'>): CommentOrder => words[query.get(parameter) ?? '']?.order ?? 'OLDEST'

/** `path` with comments in an order; the usual one is not named. */
export function inOrder(path: string, wanted: CommentOrder, fragment?: string): string {
  const name = Object.keys(words).find((one) => words[one]?.order === wanted)
  const hash = fragment ? `#${fragment}` : ''
  return wanted === 'OLDEST' || !name ? path + hash : withQuery(path, [parameter, name], fragment)
}

/** The ways to every order of the comments on the page at `path`. */
export function ordersAt(path: string, present: CommentOrder) {
  return Object.values(words).map(({ order, text }) => ({ href: inOrder(path, order, 'comments'), text, current: order === present }))
}
