import { Slice } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Caret } from './carets.ts'
import { documentOf, inlineOf, spansIn } from './document.ts'
import { aroundSelection, pressed } from './keys.ts'
import { LinkDialog } from './LinkDialog.tsx'
import { MarkBar } from './MarkBar.tsx'
import { isAddress, spanExtensions } from './marks.ts'
import { pastedBlocks } from './paste.ts'
import styles from './SpansEditor.module.css'
import type { SpansEditorProps } from './SpansEditor.tsx'
import { plain } from './spans.ts'
import { oneText } from './spread.ts'
import { useFocusWithin } from './within.ts'

/** A text that can be written in, with its marks at hand while it is. */
export function LiveText(props: SpansEditorProps & { caret?: { at: Caret } }) {
  const { text, label, caret } = props
  const latest = useRef(props)
  latest.current = props
  const written = useRef(text)
  const [linking, setLinking] = useState(false)
  const area = useRef<HTMLDivElement>(null)
  const within = useFocusWithin(area)
  const editorProps = useMemo(
    () => ({
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: styles.text ?? '' },
      handleKeyDown(view: EditorView, event: KeyboardEvent) {
        if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return pressed(view, event, latest.current.keys ?? {})
        setLinking(true)
        event.preventDefault()
        return true
      },
      // Before the editor reads the clipboard itself: it would read HTML.
      handleDOMEvents: { paste: (view: EditorView, event: ClipboardEvent) => paste(view, event, latest.current) },
    }),
    [label],
  )
  const editor = useEditor({
    extensions: spanExtensions,
    content: documentOf(text),
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    shouldRerenderOnTransaction: false,
    editorProps,
    onUpdate({ editor }) {
      const spans = spansIn(editor.state.doc)
      written.current = spans
      latest.current.onChange(spans)
    },
  })
  useLayoutEffect(() => {
    // What came from here is there already; anything else was changed from outside: an undo, a text that was joined.
    if (text === written.current) return
    written.current = text
    editor.chain().setMeta('addToHistory', false).setContent(documentOf(text), { emitUpdate: false }).run()
  }, [editor, text])
  useLayoutEffect(() => {
    if (caret) place(editor, caret.at)
  }, [editor, caret])
  return (
    <div ref={area}>
      <EditorContent editor={editor} />
      {within && <MarkBar editor={editor} onLink={() => setLinking(true)} />}
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  )
}

function place({ view, state }: Editor, at: Caret): void {
  const end = state.doc.content.size - 1
  const caret = at === 'start' ? 1 : at === 'end' ? end : Math.min(at + 1, end)
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, caret)).scrollIntoView())
  view.focus()
}

/** Always true: nothing of the clipboard goes in but what was made into spans or blocks here. */
function paste(view: EditorView, event: ClipboardEvent, { keys }: SpansEditorProps): true {
  event.preventDefault()
  const blocks = event.clipboardData ? pastedBlocks(event.clipboardData) : []
  const only = blocks.length === 1 ? blocks[0] : undefined
  const { state } = view
  const { from, to, empty } = state.selection
  if (only?.kind === 'paragraph' && !empty && isAddress(plain(only.text).trim())) {
    const link = state.schema.marks.link?.create({ href: plain(only.text).trim() })
    if (link) view.dispatch(state.tr.addMark(from, to, link))
  } else if (keys?.paste && blocks.length > 0 && (!only || only.kind === 'list')) keys.paste(blocks, aroundSelection(view))
  else if (blocks.length > 0) {
    const { content } = state.schema.nodeFromJSON({ type: 'paragraph', content: inlineOf(oneText(blocks)) })
    view.dispatch(state.tr.replaceSelection(new Slice(content, 0, 0)).scrollIntoView())
  }
  return true
}
