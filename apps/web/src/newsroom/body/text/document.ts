import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { DraftSpan } from '../draft.ts'
import { markNames, marksByName } from './marks.ts'
import { together } from './spans.ts'

/** Spans as a document of the editor: one paragraph, with a hard break for every line feed. */
export function documentOf(text: readonly DraftSpan[]): JSONContent {
  return { type: 'doc', content: [{ type: 'paragraph', content: inlineOf(text) }] }
}

/** Spans as what stands within a paragraph of the editor. */
export function inlineOf(text: readonly DraftSpan[]): JSONContent[] {
  return text.flatMap(({ text, marks, link }) => {
    const named = [...marks.map((mark) => ({ type: markNames[mark] })), ...(link ? [{ type: 'link', attrs: { href: link } }] : [])]
    return text
      .split(/(\n)/)
      .filter((part) => part !== '')
      .map((part) => (part === '\n' ? { type: 'hardBreak', marks: named } : { type: 'text', text: part, marks: named }))
  })
}

/** What stands in the editor, or in a part of it, as spans. */
export function spansIn(content: Node, from = 0, to = content.content.size): DraftSpan[] {
  const spans: DraftSpan[] = []
  content.nodesBetween(from, to, (node, place) => {
    if (!node.isInline) return
    const text = node.isText ? (node.text ?? '').slice(Math.max(0, from - place), to - place) : '\n'
    const link: unknown = node.marks.find((mark) => mark.type.name === 'link')?.attrs.href
    spans.push({
      text,
      marks: node.marks.flatMap((mark) => marksByName.get(mark.type.name) ?? []),
      link: typeof link === 'string' ? link : null,
    })
  })
  return together(spans)
}
