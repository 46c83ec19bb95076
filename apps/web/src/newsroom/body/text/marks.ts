import type { Mark } from '@broadsheet/schema'
import { type Extensions, Mark as TextMark } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Code } from '@tiptap/extension-code'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Strike } from '@tiptap/extension-strike'
import { Text } from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions/undo-redo'

/** How the editor calls each mark. */
export const markNames: Record<Mark, string> = {
  STRONG: 'bold',
  EMPHASIS: 'italic',
  CODE: 'code',
  STRIKE: 'strike',
  SUBSCRIPT: 'subscript',
  SUPERSCRIPT: 'superscript',
}

export const marksByName = new Map(Object.entries(markNames).map(([mark, name]) => [name, mark as Mark]))

const Subscript = lineMark('subscript', { tag: 'sub', key: 'Mod-,' })
const Superscript = lineMark('superscript', { tag: 'sup', key: 'Mod-.' })

/** One paragraph of text with the marks of a span, and nothing that a span could not keep. */
export const spanExtensions: Extensions = [
  Document.extend({ content: 'paragraph' }),
  Paragraph,
  Text,
  HardBreak,
  Bold,
  Italic,
  Strike,
  // Code may be strong or linked, as it may be in a span.
  Code.extend({ excludes: '' }),
  Subscript,
  Superscript,
  Link.configure({ openOnClick: false, autolink: false, linkOnPaste: false, isAllowedUri: (address) => isAddress(address ?? '') }),
  UndoRedo,
]

/** Whether a link may lead there: http, https, mailto, tel, or a path on this site. */
export function isAddress(address: string): boolean {
  return /^(https?:\/\/[^\s/]|mailto:\S|tel:\S|\/(?!\/))\S*$/i.test(address)
}

function lineMark(name: string, { tag, key }: { tag: 'sub' | 'sup'; key: string }) {
  return TextMark.create({
    name,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) }
    },
  })
}
