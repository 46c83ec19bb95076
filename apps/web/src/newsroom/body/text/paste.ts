import type { Mark } from '@broadsheet/schema'
import { type BlockDraft, type DraftSpan, newKey } from '../draft.ts'
import { spansOf, together } from './spans.ts'

/** What lies on the clipboard, as blocks. Of HTML only paragraphs, headings, lists, marks and links are left. */
export function pastedBlocks(clipboard: Pick<DataTransfer, 'getData'>): BlockDraft[] {
  const html = clipboard.getData('text/html')
  return html === '' ? blocksOfText(clipboard.getData('text/plain')) : blocksOfHtml(html)
}

/** Plain text: empty lines part paragraphs; where there are none, every line is a paragraph. */
export function blocksOfText(text: string): BlockDraft[] {
  const clean = text.replace(/\r\n?/g, '\n').trim()
  return clean
    .split(/\n[^\S\n]*\n\s*/.test(clean) ? /\n[^\S\n]*\n\s*/ : /\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ key: newKey(), kind: 'paragraph', text: spansOf(paragraph) }))
}

type Line = { kind: 'paragraph' } | { kind: 'heading'; level: number } | { kind: 'item'; list: Element; depth: number }

interface Look {
  line: Line
  marks: readonly Mark[]
  link: string | null
}

interface Gathered {
  line: Line
  text: DraftSpan[]
}

function blocksOfHtml(html: string): BlockDraft[] {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  const lines: Gathered[] = []
  walk(body, { line: { kind: 'paragraph' }, marks: [], link: null }, lines)
  return blocksOfLines(lines.map(({ line, text }) => ({ line, text: trimmed(text) })).filter(({ text }) => text.length > 0))
}

const keptStyle = 'data-style'

/** Nothing of it is ever shown; but the page allows no styles within HTML, and a browser complains of each that it only reads. */
function withoutStyles(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${keptStyle}=`))
}

function walk(parent: Node, look: Look, lines: Gathered[]): void {
  for (const child of parent.childNodes) {
    if (child instanceof Text) write((child.textContent ?? '').replace(/[\t\n\r ]+/g, ' '), look, lines)
    else if (child instanceof Element && !unwritten.has(child.localName)) walkElement(child, look, lines)
  }
}

const unwritten = new Set(['script', 'style', 'template', 'title', 'noscript', 'svg', 'math', 'iframe', 'object', 'select', 'textarea'])

function walkElement(element: Element, look: Look, lines: Gathered[]): void {
  if (element.localName === 'br') write('\n', look, lines)
  const line = lineOf(element, look.line)
  const inner = { line: line ?? look.line, marks: marksOf(element, look.marks), link: linkOf(element) ?? look.link }
  if (line) lines.push({ line, text: [] })
  walk(element, inner, lines)
  if (element.localName === 'td' || element.localName === 'th') write(' ', inner, lines)
  if (line) lines.push({ line: look.line, text: [] })
}

function write(text: string, look: Look, lines: Gathered[]): void {
  const last = lines.at(-1) ?? { line: look.line, text: [] }
  if (lines.length === 0) lines.push(last)
  last.text.push({ text, marks: look.marks, link: look.link })
}

const lineBearers = new Set(
  'p div blockquote pre section article header footer main aside figure figcaption table caption tr ul ol dl dt dd address'.split(' '),
)

/** The line that an element begins; undefined for one that runs within a line. */
function lineOf({ localName, parentElement }: Element, around: Line): Line | undefined {
  const level = /^h([1-6])$/.exec(localName)?.[1]
  if (level) return { kind: 'heading', level: Math.max(2, Number(level)) }
  if (localName === 'li' && parentElement) return itemIn(parentElement)
  if (around.kind === 'item' && lineBearers.has(localName)) return localName === 'p' || localName === 'div' ? undefined : around
  return lineBearers.has(localName) ? { kind: 'paragraph' } : undefined
}

function itemIn(list: Element): Line {
  let outermost = list
  let depth = 0
  for (let above = list.parentElement; above; above = above.parentElement) {
    if (above.localName !== 'ul' && above.localName !== 'ol') continue
    outermost = above
    depth += 1
  }
  return { kind: 'item', list: outermost, depth }
}

const marksByElement: Record<string, Mark> = {
  ...{ strong: 'STRONG', b: 'STRONG', em: 'EMPHASIS', i: 'EMPHASIS', cite: 'EMPHASIS', code: 'CODE', kbd: 'CODE', samp: 'CODE' },
  ...{ s: 'STRIKE', del: 'STRIKE', strike: 'STRIKE', sub: 'SUBSCRIPT', sup: 'SUPERSCRIPT' },
}

const marksByStyle: [RegExp, Mark][] = [
  [/font-weight:\s*(bold|[6-9]00)/, 'STRONG'],
  [/font-style:\s*italic/, 'EMPHASIS'],
  [/text-decoration[^;]*line-through/, 'STRIKE'],
  [/vertical-align:\s*sub\b/, 'SUBSCRIPT'],
  [/vertical-align:\s*super\b/, 'SUPERSCRIPT'],
]

function marksOf(element: Element, around: readonly Mark[]): readonly Mark[] {
  const style = element.getAttribute(keptStyle) ?? ''
  const mark = /font-weight:\s*(normal|400)/.test(style) ? undefined : marksByElement[element.localName]
  const styled = marksByStyle.filter(([sign]) => sign.test(style)).map(([, styledMark]) => styledMark)
  return [...new Set([...around, ...(mark ? [mark] : []), ...styled])]
}

function linkOf(element: Element): string | undefined {
  const address = element.localName === 'a' ? (element.getAttribute('href') ?? '') : ''
  return /^(https?:\/\/|mailto:|tel:)/i.test(address) ? address : undefined
}

function blocksOfLines(lines: Gathered[]): BlockDraft[] {
  const blocks: BlockDraft[] = []
  let open: Element | undefined
  for (const { line, text } of lines) {
    const list = line.kind === 'item' ? line.list : undefined
    const last = blocks.at(-1)
    if (line.kind === 'item' && last?.kind === 'list' && list === open) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, { key: newKey(), text, depth: line.depth }] }
    } else blocks.push(blockOf(line, text))
    open = list
  }
  return blocks
}

function blockOf(line: Line, text: DraftSpan[]): BlockDraft {
  if (line.kind === 'paragraph') return { key: newKey(), kind: 'paragraph', text }
  if (line.kind === 'heading') return { key: newKey(), kind: 'heading', text, level: line.level }
  const style = line.list.localName === 'ol' ? 'ORDERED' : 'UNORDERED'
  return { key: newKey(), kind: 'list', style, items: [{ key: newKey(), text, depth: line.depth }] }
}

/** A text without the spaces that HTML does not show: at its ends, around line breaks, and all but one between words. */
function trimmed(text: DraftSpan[]): DraftSpan[] {
  let before = '\n'
  const forwards = together(text).map((span) => {
    const shown = span.text.replace(/ *\n */g, '\n').replace(/ +/g, ' ')
    const joined = /\s$/.test(before) ? shown.replace(/^ /, '') : shown
    before = joined === '' ? before : joined
    return { ...span, text: joined }
  })
  const spans = together(forwards)
  const last = spans.at(-1)
  return last ? together([...spans.slice(0, -1), { ...last, text: last.text.trimEnd() }]) : spans
}
