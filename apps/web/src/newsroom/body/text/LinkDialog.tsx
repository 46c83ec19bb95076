import type { Editor } from '@tiptap/react'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import controls from '../Controls.module.css'
import { isAddress } from './marks.ts'
import styles from './SpansEditor.module.css'

/** Asks where the selected words lead to. Without selected words the address itself is written. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [address, setAddress] = useState(() => String(editor.getAttributes('link').href ?? ''))
  // What is selected now: the browser forgets it while the dialog is open.
  const [{ from, to }] = useState(() => editor.state.selection)
  const [refused, setRefused] = useState(false)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  function apply() {
    const href = address.trim()
    if (!isAddress(href)) return setRefused(true)
    dialog.current?.close()
    editor.commands.setTextSelection({ from, to })
    if (editor.isActive('link') || from < to) editor.chain().extendMarkRange('link').setLink({ href }).run()
    else editor.commands.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
  }
  function remove() {
    dialog.current?.close()
    editor.chain().setTextSelection({ from, to }).extendMarkRange('link').unsetLink().run()
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <p id={`${id}-title`}>Link</p>
      <label htmlFor={id}>Address</label>
      <input
        id={id}
        className={controls.input}
        inputMode="url"
        value={address}
        aria-invalid={refused}
        aria-describedby={`${id}-refused`}
        onChange={({ target }) => setAddress(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          apply()
        }}
      />
      <p id={`${id}-refused`} role="alert">
        {refused && 'Write an address that begins with https://, http://, mailto: or tel:, or a path on this site that begins with /.'}
      </p>
      <div className={styles.answers}>
        <button type="button" className={controls.primary} onClick={apply}>
          Set link
        </button>
        {editor.isActive('link') && (
          <button type="button" className={controls.button} onClick={remove}>
            Remove link
          </button>
        )}
        <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
          Cancel
        </button>
      </div>
    </dialog>
  )
}
