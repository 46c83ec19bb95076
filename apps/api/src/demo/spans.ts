import type { Mark } from '@broadsheet/schema'
import type { Span } from '@broadsheet/schema/graphql'
import type { PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'

interface Style {
  marks: readonly Mark[]
  link: string | null
}

const plain: Style = { marks: [], link: null }
const directives: Readonly<Record<string, Mark>> = { sub: 'SUBSCRIPT', sup: 'SUPERSCRIPT' }

/** Inline Markdown as spans. Neighbours of the same style become one span. */
export function toSpans(nodes: readonly PhrasingContent[]): Span[] {
  return nodes
    .flatMap((node) => spansOf(node, plain))
    .reduce<Span[]>((spans, span) => {
      const last = spans.at(-1)
      if (last && last.link === span.link && last.marks.join() === span.marks.join()) last.text += span.text
      else spans.push(span)
      return spans
    }, [])
}

function spansOf(node: PhrasingContent | TextDirective, style: Style): Span[] {
  const inner = (nodes: readonly PhrasingContent[], change: Partial<Style>) =>
    nodes.flatMap((child) => spansOf(child, { ...style, ...change }))
  const marked = (mark: Mark) => ({ marks: [...style.marks, mark] })
  switch (node.type) {
    case 'text':
      return [{ text: node.value.replaceAll('\n', ' '), marks: [...style.marks], link: style.link }]
    case 'break':
      return [{ text: '\n', marks: [...style.marks], link: style.link }]
    case 'inlineCode':
      return [{ text: node.value, marks: [...style.marks, 'CODE'], link: style.link }]
    case 'strong':
      return inner(node.children, marked('STRONG'))
    case 'emphasis':
      return inner(node.children, marked('EMPHASIS'))
    case 'delete':
      return inner(node.children, marked('STRIKE'))
    case 'link':
      return inner(node.children, { link: node.url })
    case 'textDirective':
      return directive(node, style)
    default:
      throw new Error(`Inline Markdown of the kind "${node.type}" is not used in the demonstration newsroom.`)
  }
}

/** `:sub[2]` is a mark; any other colon before a word is just a colon. */
function directive(node: TextDirective, style: Style): Span[] {
  const mark = directives[node.name]
  if (mark) return node.children.flatMap((child) => spansOf(child, { ...style, marks: [...style.marks, mark] }))
  const colon: Span = { text: `:${node.name}`, marks: [...style.marks], link: style.link }
  return [colon, ...node.children.flatMap((child) => spansOf(child, style))]
}
