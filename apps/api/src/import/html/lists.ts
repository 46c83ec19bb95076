import type { ListItem } from '@broadsheet/schema/graphql'
import type { Element } from 'hast'
import type { DraftBlock } from './draft.ts'
import { isElement } from './nodes.ts'
import type { Style } from './run.ts'
import { flatten } from './spans.ts'
import type { Handler, Walk } from './walk.ts'

/** Nested lists become the depth of their items; what is more than text follows after the list. */
export const list: Handler = (element, walk, style) => {
  const gathered: Gathered = { items: [], rest: [] }
  gather(element, walk, { depth: 0, style, gathered })
  addList(walk, element.tagName === 'ol' ? 'ORDERED' : 'UNORDERED', gathered)
}

/** A list of terms and what they mean: the terms are strong, the meanings stand one deeper. */
export const definitions: Handler = (element, walk, style) => {
  const gathered: Gathered = { items: [], rest: [] }
  for (const child of element.children.flatMap((node) => (isElement(node, 'div') ? node.children : [node]))) {
    if (isElement(child, 'dt')) addEntry(walk.inner(child.children, { ...style, marks: ['STRONG'] }), 0, gathered)
    else if (isElement(child)) addEntry(walk.inner(child.children, style), 1, gathered)
  }
  addList(walk, 'UNORDERED', gathered)
}

interface Gathered {
  items: ListItem[]
  rest: DraftBlock[]
}

interface Level {
  depth: number
  style: Style
  gathered: Gathered
}

function gather(element: Element, walk: Walk, level: Level): void {
  const { depth, style, gathered } = level
  for (const child of element.children) {
    if (isElement(child, 'ul', 'ol')) gather(child, walk, { ...level, depth: depth + 1 })
    else addEntry(walk.inner(isElement(child, 'li') ? child.children : [child], style), depth, gathered)
  }
}

/** One entry: its texts as one item, a list within it as deeper items. */
function addEntry(blocks: DraftBlock[], depth: number, { items, rest }: Gathered): void {
  const nested = blocks.filter((block) => block.kind === 'ListBlock')
  const flat = flatten(
    blocks.filter((block) => block.kind !== 'ListBlock'),
    '\n',
  )
  if (flat.text.length > 0) items.push({ text: flat.text, depth })
  items.push(...nested.flatMap((inner) => inner.items.map((entry) => ({ ...entry, depth: entry.depth + depth + 1 }))))
  rest.push(...flat.rest)
}

function addList(walk: Walk, style: 'ORDERED' | 'UNORDERED', { items, rest }: Gathered): void {
  if (items.length > 0) walk.add({ kind: 'ListBlock', style, items })
  walk.add(...rest)
}
