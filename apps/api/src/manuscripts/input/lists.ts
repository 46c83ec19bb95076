import { limits } from '@broadsheet/schema'
import type { ListBlock, ListItem, ListItemInput } from '@broadsheet/schema/graphql'
import { counted, within } from './bounds.ts'
import { visibleSpans } from './spans.ts'

/** The items of a list as they are kept. Throws `BAD_USER_INPUT` naming the field within `field`. */
export function keptItems(field: string, written: readonly ListItemInput[]): ListBlock['items'] {
  const items: ListItem[] = []
  counted(field, written, { min: 1, max: limits.body.listItems }).forEach(({ text, depth }, index) => {
    const place = `${field}[${index}]`
    // An item hangs on the one before it: there is none to hang on two levels deeper, or for the first.
    const deepest = Math.min((items.at(-1)?.depth ?? -1) + 1, limits.body.listDepth)
    items.push({ text: visibleSpans(`${place}.text`, text), depth: within(`${place}.depth`, depth ?? 0, { min: 0, max: deepest }) })
  })
  return items
}
