import type { ListItem, Span, TableRow } from '@broadsheet/schema/graphql'
import type { BlockContent, Blockquote, List, Paragraph, RootContent, Table } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { KeptBlock } from '../articles/body.ts'
import { directiveBlock } from './directives.ts'
import { toSpans } from './spans.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective)
const alignments = { left: 'START', center: 'CENTRE', right: 'END' } as const
const attribution = /\n— ?(.+)$/s

/** A text in Markdown as blocks. Throws for Markdown that the demonstration newsroom does not use. */
export function toBlocks(markdown: string): KeptBlock[] {
  return parser.parse(markdown).children.map(blockOf)
}

function blockOf(node: RootContent): KeptBlock {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'ParagraphBlock', text: toSpans(node.children) }
    case 'heading':
      return { kind: 'HeadingBlock', text: toSpans(node.children), level: Math.max(2, node.depth) }
    case 'blockquote':
      return quote(node)
    case 'list':
      return { kind: 'ListBlock', style: node.ordered ? 'ORDERED' : 'UNORDERED', items: items(node, 0) }
    case 'table':
      return table(node)
    case 'code':
      return { kind: 'CodeBlock', code: node.value, language: node.lang ?? null }
    case 'thematicBreak':
      return { kind: 'DividerBlock', label: null }
    case 'leafDirective':
    case 'containerDirective':
      return directiveBlock(node)
    default:
      throw new Error(`Markdown of the kind "${node.type}" is not used in the demonstration newsroom.`)
  }
}

const isParagraph = (node: BlockContent | RootContent): node is Paragraph => node.type === 'paragraph'

/** A last line that begins with a dash names the speaker. */
function quote(node: Blockquote): KeptBlock {
  const paragraphs = node.children.filter((child) => child.type === 'paragraph').map((paragraph) => textOf(paragraph))
  const whole = paragraphs.join('\n')
  const speaker = attribution.exec(`\n${whole}`)?.[1] ?? null
  const said = speaker ? whole.slice(0, -speaker.length).replace(/\n?— ?$/, '') : whole
  return { kind: 'QuoteBlock', text: [{ text: said.trim(), marks: [], link: null }], attribution: speaker }
}

/** Text of a paragraph with its line ends, which tell the speaker from the words. */
function textOf(paragraph: Paragraph): string {
  return paragraph.children
    .map((child) =>
      'value' in child
        ? child.value
        : toSpans([child])
            .map((span) => span.text)
            .join(''),
    )
    .join('')
}

function items(list: List, depth: number): ListItem[] {
  return list.children.flatMap((item) => {
    const text: Span[] = item.children.filter(isParagraph).flatMap((paragraph) => toSpans(paragraph.children))
    const nested = item.children.flatMap((child) => (child.type === 'list' ? items(child, depth + 1) : []))
    return [{ text, depth }, ...nested]
  })
}

function table(node: Table): KeptBlock {
  const rows: TableRow[] = node.children.map((row) => ({
    cells: row.children.map((cell, column) => ({ text: toSpans(cell.children), align: alignments[node.align?.[column] ?? 'left'] })),
  }))
  return { kind: 'TableBlock', caption: null, head: rows[0] ?? null, rows: rows.slice(1) }
}
