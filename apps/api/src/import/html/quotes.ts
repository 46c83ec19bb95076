import type { Element } from 'hast'
import { hasClass, isElement, rawText } from './nodes.ts'
import type { Style } from './run.ts'
import { flatten, plainOrNull } from './spans.ts'
import type { Handler, Walk } from './walk.ts'

export const quote: Handler = (element, walk, style) => {
  const kind = hasClass(element, 'wp-block-pullquote') ? 'PullQuoteBlock' : 'QuoteBlock'
  addQuote(element, walk, { kind, style })
}

/** A pull quote is a quote in a figure of its own. */
export function pullQuote(element: Element, walk: Walk, style: Style): void {
  const inner = element.children.find((child) => isElement(child, 'blockquote'))
  addQuote(isElement(inner) ? inner : element, walk, { kind: 'PullQuoteBlock', style })
}

function addQuote(element: Element, walk: Walk, as: { kind: 'QuoteBlock' | 'PullQuoteBlock'; style: Style }): void {
  const named = attributionOf(element)
  const attribution = named ? plainOrNull(flatten(walk.inner(named.children), '\n').text) : null
  const { text, rest } = flatten(
    walk.inner(
      element.children.filter((child) => child !== named),
      as.style,
    ),
    '\n\n',
  )
  if (text.length > 0) walk.add({ kind: as.kind, text, attribution: attribution?.replace(/^[—–-]+\s*/, '') || null })
  walk.add(...rest)
}

/** Who said it: a `cite` or `footer` after everything else. Within a sentence a `cite` names a work. */
function attributionOf(element: Element): Element | null {
  const last = element.children.findLast((child) => rawText(child).trim() !== '')
  return isElement(last, 'cite', 'footer') ? last : null
}
