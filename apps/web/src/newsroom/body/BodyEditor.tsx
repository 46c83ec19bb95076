import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { AddButton } from './AddButton.tsx'
import { Block } from './Block.tsx'
import styles from './BodyEditor.module.css'
import { type Focus, type Removed, type Step, taken } from './blocks.ts'
import controls from './Controls.module.css'
import type { BlockDraft } from './draft.ts'
import { faultIn, fieldAt } from './faults.ts'
import type { Pickers } from './kinds/fields.ts'
import { putCaret } from './text/carets.ts'
import { ReadOnly } from './text/read-only.ts'

export interface BodyEditorProps extends Pickers {
  value: readonly BlockDraft[]
  onChange: (blocks: BlockDraft[]) => void
  /** The input field that the API refused, such as `input.body[3].paragraph.text[0].link`; its block is marked and focused. */
  faultAt: string | null
  readOnly?: boolean
}

/** Where the focus goes when there is no block left. */
const end = 'end'

/** The body of an article as blocks to write in. */
export function BodyEditor({ value, onChange, pickImage, pickStory, faultAt, readOnly = false }: BodyEditorProps) {
  const editor = useRef<HTMLDivElement>(null)
  const [focus, setFocus] = useState<Focus>()
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<Removed>()
  const pickers = useLatestPickers({ pickImage, pickStory })
  const latest = useRef({ value, onChange })
  latest.current = { value, onChange }

  const take = useCallback((step: Step) => {
    const { value: before, onChange: tell } = latest.current
    const { blocks, ...outcome } = taken(before, step)
    if (outcome.focus) setFocus(outcome.focus)
    else if (blocks.length === 0) setFocus({ key: end, at: 'start' })
    setSaid(outcome.said ?? '')
    if (blocks !== before) {
      setRemoved(outcome.removed)
      // The next step may come before the next drawing.
      latest.current.value = blocks
      tell([...blocks])
    }
    if (step.do === 'move') keepFocus()
  }, [])

  useLayoutEffect(() => {
    if (focus) focusOn(editor.current, focus)
  }, [focus])

  const [fault, setFault] = useState(() => faultIn(value, faultAt))
  const [faultSeen, setFaultSeen] = useState(faultAt)
  if (faultSeen !== faultAt) {
    setFaultSeen(faultAt)
    setFault(faultIn(value, faultAt))
  }
  useLayoutEffect(() => {
    if (!fault) return
    const fields = fieldsOf(editor.current, fault.key)
    const field = fieldAt(fields, fault.within) ?? fields[0]
    if (field) putCaret(field, 'start')
  }, [fault])

  /** Right after a removal, undo means the removal, whatever the text under the caret would undo. */
  function undo(event: KeyboardEvent) {
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || !removed) return
    event.preventDefault()
    event.stopPropagation()
    take({ do: 'restore', removed })
  }

  /** Enter in a field of one line would send the form around the editor. */
  function keepEnter(event: KeyboardEvent) {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
  }

  return (
    <section ref={editor} aria-label="Body" className={styles.editor} onKeyDownCapture={undo} onKeyDown={keepEnter}>
      <ReadOnly value={readOnly}>
        {value.map((block, place) => (
          <Block
            key={block.key}
            block={block}
            place={place + 1}
            count={value.length}
            faulty={fault?.key === block.key}
            take={take}
            pickers={pickers}
            readOnly={readOnly}
          />
        ))}
      </ReadOnly>
      {!readOnly && (
        <div data-block={end} className={styles.end}>
          <AddButton
            label="Add a block at the end"
            className={controls.button}
            onPick={(kind) => take({ do: 'add', kind, after: value.at(-1)?.key ?? null })}
          >
            + Add a block
          </AddButton>
        </div>
      )}
      <div className={styles.bar}>
        <output>{said}</output>
        {removed && (
          <button type="button" className={controls.button} onClick={() => take({ do: 'restore', removed })}>
            Undo
          </button>
        )}
      </div>
    </section>
  )
}

/** The same pickers for every drawing, so that blocks are drawn again only when they changed. */
function useLatestPickers(pickers: Pickers): Pickers {
  const latest = useRef(pickers)
  latest.current = pickers
  return useMemo(() => ({ pickImage: () => latest.current.pickImage(), pickStory: () => latest.current.pickStory() }), [])
}

function fieldsOf(editor: HTMLElement | null, key: string): HTMLElement[] {
  return [...(editor?.querySelectorAll<HTMLElement>(`[data-block="${key}"] [data-field]`) ?? [])]
}

function focusOn(editor: HTMLElement | null, { key, at }: Focus): void {
  const fields = fieldsOf(editor, key)
  const field = at === 'end' ? fields.at(-1) : fields[0]
  if (field) putCaret(field, at)
  else editor?.querySelector<HTMLElement>(`[data-block="${key}"] button`)?.focus()
}

/** A block that is moved in the page loses the focus on its way; it gets it back when it has arrived. */
function keepFocus(): void {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement)) return
  requestAnimationFrame(() => {
    if (document.activeElement !== activeElement) activeElement.focus()
    activeElement.scrollIntoView({ block: 'nearest' })
  })
}
