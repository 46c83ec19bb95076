import { blankItem } from './blank.ts'
import type { DraftItem, DraftSpan } from './draft.ts'
import { isEmpty } from './text/spans.ts'

type Items = readonly DraftItem[]

/** The depths that an item can have: one more than the item before it at most. */
function deepest(items: Items, place: number): number {
  const before = items[place - 1]
  return before ? before.depth + 1 : 0
}

/** The items with one of them further in or out; undefined where it cannot go there. */
export function nested(items: Items, place: number, by: -1 | 1): Items | undefined {
  const item = items[place]
  const depth = (item?.depth ?? 0) + by
  return item && depth >= 0 && depth <= deepest(items, place) ? items.with(place, { ...item, depth }) : undefined
}

/** Enter in an item: what stands behind the caret becomes the next one. */
export function divided(items: Items, place: number, { before, after }: { before: readonly DraftSpan[]; after: readonly DraftSpan[] }) {
  const item = items[place]
  if (!item) return { items, next: undefined }
  const next = { ...blankItem(item.depth), text: after }
  return { items: items.toSpliced(place, 1, { ...item, text: before }, next), next }
}

/** The number of an item among those that are sent: those with words. */
export function sentPlace(items: Items, place: number): number {
  return items.slice(0, place).filter(({ text }) => !isEmpty(text)).length
}

/** The number that a numbered list gives an item: every level counts for itself, and anew below every item. */
export function numberOf(items: Items, place: number): number {
  const depth = items[place]?.depth ?? 0
  const start = items.slice(0, place).findLastIndex((item) => item.depth < depth) + 1
  return items.slice(start, place + 1).filter((item) => item.depth === depth).length
}
