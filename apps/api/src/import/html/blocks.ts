import { clean } from '../plain-text.ts'
import { boundDepth } from './depth.ts'
import type { DraftBlock } from './draft.ts'
import { box, figure, frame, image, media } from './figures.ts'
import { definitions, list } from './lists.ts'
import { attribute, hasClass, rawText } from './nodes.ts'
import type { Page } from './page.ts'
import { parseHtml } from './parse.ts'
import { pullQuote, quote } from './quotes.ts'
import { plain } from './run.ts'
import { expandShortcodes } from './shortcodes.ts'
import { flatten } from './spans.ts'
import { table } from './tables.ts'
import { type Handler, Walk } from './walk.ts'

const heading: Handler = (element, walk, style) => {
  const { text, rest } = flatten(walk.inner(element.children, style), '\n')
  // The headline of the article is the only heading of rank 1.
  if (text.length > 0) walk.add({ kind: 'HeadingBlock', text, level: Math.max(2, Number(element.tagName.slice(1))) })
  walk.add(...rest)
}

const code: Handler = (element, walk) => {
  const text = clean(rawText(element)).replace(/^\n/, '').trimEnd()
  const named = /\b(?:lang|language)-([a-z0-9+#-]{1,30})\b/i.exec(
    [element, ...element.children].map((part) => (part.type === 'element' ? attribute(part, 'className') : '')).join(' '),
  )
  if (text.trim() !== '') walk.add({ kind: 'CodeBlock', code: text, language: named?.[1]?.toLowerCase() ?? null })
}

/** Elements that become blocks. What is on no list is counted as lost, and its text is kept. */
const handlers: Readonly<Record<string, Handler>> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: list,
  ol: list,
  menu: list,
  dir: list,
  dl: definitions,
  blockquote: quote,
  figure: (element, walk, style) => (hasClass(element, 'wp-block-pullquote') ? pullQuote : figure)(element, walk, style),
  div: box,
  img: image,
  audio: media,
  video: media,
  iframe: frame,
  embed: frame,
  table,
  pre: code,
  listing: code,
  plaintext: code,
  hr: (_element, walk) => walk.add({ kind: 'DividerBlock', label: null }),
  q: (element, walk, style) => {
    walk.write('“', style)
    walk.visitAll(element.children, style)
    walk.write('”', style)
  },
}

const tooDeep = 'markup nested too deeply'

/** What foreign HTML says, as blocks. Its markup ends here: nothing of it is kept but what a handler reads. */
export function blocksOf(html: string, page: Page): DraftBlock[] {
  const lineEndsBreak = !/<!--\s*wp:/.test(html)
  const expanded = expandShortcodes(html, page)
  const bounded = boundDepth(expanded)
  if (bounded !== expanded) page.lose(tooDeep)
  try {
    return read(bounded)
  } catch (problem) {
    // The only way to tell that broken HTML ends up too deep for the parser is to try.
    if (!(problem instanceof RangeError)) throw problem
    page.lose(tooDeep)
    return read(bounded.replace(/<[^<>]*>/g, ' '))
  }

  function read(text: string): DraftBlock[] {
    const walk = new Walk({ page, lineEndsBreak, handlers })
    walk.visitAll(parseHtml(text).children, plain)
    return walk.finish()
  }
}
