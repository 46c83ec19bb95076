import { Mark } from '@broadsheet/schema'
import { type Editor, useEditorState } from '@tiptap/react'
import { Toolbar } from '../Toolbar.tsx'
import { markNames } from './marks.ts'
import styles from './SpansEditor.module.css'

const faces: Record<Mark, { label: string; key: string; face: string }> = {
  STRONG: { label: 'Strong', key: 'Control+B', face: 'B' },
  EMPHASIS: { label: 'Emphasis', key: 'Control+I', face: 'I' },
  CODE: { label: 'Code', key: 'Control+E', face: '‹›' },
  STRIKE: { label: 'Strike', key: 'Control+Shift+S', face: 'S' },
  SUBSCRIPT: { label: 'Subscript', key: 'Control+Comma', face: 'x₂' },
  SUPERSCRIPT: { label: 'Superscript', key: 'Control+Period', face: 'x²' },
}

const marks = Object.keys(Mark) as Mark[]

/** The marks of a text as buttons that tell which of them hold where the caret stands. */
export function MarkBar({ editor, onLink }: { editor: Editor; onLink: () => void }) {
  const active = useEditorState({
    editor,
    selector: ({ editor }) => [...marks.map((mark) => editor.isActive(markNames[mark])), editor.isActive('link')],
  })
  return (
    <Toolbar label="Marks" className={styles.bar}>
      {marks.map((mark, place) => (
        <button
          key={mark}
          type="button"
          aria-pressed={active[place] ?? false}
          aria-label={faces[mark].label}
          aria-keyshortcuts={faces[mark].key}
          title={faces[mark].label}
          data-mark={mark}
          // The caret stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor.commands.toggleMark(markNames[mark])}
        >
          {faces[mark].face}
        </button>
      ))}
      <button
        type="button"
        aria-pressed={active[marks.length] ?? false}
        aria-keyshortcuts="Control+K"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onLink}
      >
        Link
      </button>
    </Toolbar>
  )
}
