import { useContext, useLayoutEffect, useRef, useState } from 'react'
import type { DraftSpan } from '../draft.ts'
import { type Caret, keepCaret } from './carets.ts'
import type { TextKeys } from './keys.ts'
import { LiveText } from './LiveText.tsx'
import { ReadOnly } from './read-only.ts'
import styles from './SpansEditor.module.css'
import { StillText } from './StillText.tsx'
import { isEmpty } from './spans.ts'

export interface SpansEditorProps {
  text: readonly DraftSpan[]
  onChange: (text: DraftSpan[]) => void
  /** What the text is, for those who cannot see where it stands. */
  label: string
  /** The place in the block, as errors of the API name it: `items[2].text`. */
  path: string
  placeholder?: string
  keys?: TextKeys
  className?: string
}

/** A text with marks and links. It becomes an editor when somebody comes near: a body can hold thousands of texts. */
export function SpansEditor(props: SpansEditorProps) {
  const { text, label, path, placeholder } = props
  const readOnly = useContext(ReadOnly)
  const field = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  const [caret, setCaret] = useState<{ at: Caret }>()
  useLayoutEffect(() => {
    if (field.current) keepCaret(field.current, (at) => setCaret({ at }))
  }, [])
  return (
    <div
      ref={field}
      data-field
      data-path={path}
      data-placeholder={isEmpty(text) ? placeholder : undefined}
      className={props.className ? `${styles.field} ${props.className}` : styles.field}
      onPointerEnter={() => setNear(true)}
    >
      {!readOnly && (near || caret) ? (
        <LiveText {...props} caret={caret} />
      ) : (
        <div {...stillProps({ label, readOnly, onFocus: () => setCaret({ at: 'start' }) })}>
          <StillText text={text} />
        </div>
      )}
    </div>
  )
}

/** What the editor will say of itself, said of the text that is not an editor yet. */
function stillProps({ label, readOnly, onFocus }: { label: string; readOnly: boolean; onFocus: () => void }) {
  const said = { role: 'textbox', 'aria-multiline': true, 'aria-readonly': readOnly || undefined, 'aria-label': label }
  return { ...said, tabIndex: 0, className: styles.text, onFocus }
}
