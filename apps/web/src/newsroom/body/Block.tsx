import { type KeyboardEvent, memo, useRef, useState } from 'react'
import { AddButton } from './AddButton.tsx'
import styles from './BodyEditor.module.css'
import { blankOf, kindNames } from './blank.ts'
import type { Step } from './blocks.ts'
import type { BlockDraft, DraftKind } from './draft.ts'
import { KindMenu } from './KindMenu.tsx'
import type { Pickers } from './kinds/fields.ts'
import { BlockFields } from './kinds/registry.ts'
import { Toolbar } from './Toolbar.tsx'
import { spansOf } from './text/spans.ts'

interface BlockProps {
  block: BlockDraft
  place: number
  count: number
  faulty: boolean
  take: (step: Step) => void
  pickers: Pickers
  readOnly: boolean
}

/** One block: its fields, and what can be done with it as a whole. */
export const Block = memo(function Block({ block, place, count, faulty, take, pickers, readOnly }: BlockProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  const [choosing, setChoosing] = useState(false)
  const name = kindNames[block.kind]
  const { key } = block

  function go(event: KeyboardEvent) {
    if (event.target instanceof Element && event.target.closest('dialog')) return
    // The text editor claims Escape for itself without doing anything with it.
    if (event.key === 'Escape') return group.current?.querySelector<HTMLElement>('[data-controls] [tabindex="0"]')?.focus()
    const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key]
    if (!event.altKey || !by) return
    event.preventDefault()
    take({ do: 'move', key, by })
  }

  function choose(kind: DraftKind) {
    setChoosing(false)
    const chosen = blankOf(kind)
    take({ do: 'replace', key, blocks: [chosen], focus: { key: chosen.key, at: 'start' } })
  }

  function keepSlash(by: 'escape' | 'blur') {
    setChoosing(false)
    if (by !== 'escape' || block.kind !== 'paragraph') return
    take({ do: 'replace', key, blocks: [{ ...block, text: spansOf('/') }], focus: { key, at: 'end' } })
  }

  return (
    <fieldset
      ref={group}
      tabIndex={-1}
      disabled={readOnly}
      data-block={key}
      data-kind={block.kind}
      data-faulty={faulty || undefined}
      aria-label={`${name}, ${place} of ${count}`}
      className={styles.block}
      onKeyDown={go}
    >
      <span className={styles.name} aria-hidden>
        {name}
      </span>
      <div className={styles.fields}>
        <BlockFields block={block} take={take} pickers={pickers} onSlash={() => setChoosing(true)} />
        {choosing && <KindMenu onPick={choose} onClose={keepSlash} />}
        {faulty && <p className={styles.fault}>This block could not be saved as it is.</p>}
      </div>
      <div data-controls className={styles.controls}>
        <Toolbar label={`${name}, ${place} of ${count}: controls`}>
          <button
            type="button"
            aria-label="Move up"
            title="Move up"
            aria-keyshortcuts="Alt+ArrowUp"
            onClick={() => take({ do: 'move', key, by: -1 })}
          >
            ↑
          </button>
          <button
            type="button"
            aria-label="Move down"
            title="Move down"
            aria-keyshortcuts="Alt+ArrowDown"
            onClick={() => take({ do: 'move', key, by: 1 })}
          >
            ↓
          </button>
          <button type="button" aria-label="Remove block" title="Remove block" onClick={() => take({ do: 'remove', key })}>
            ×
          </button>
          <AddButton label="Add a block after this one" onPick={(kind) => take({ do: 'add', kind, after: key })}>
            +
          </AddButton>
        </Toolbar>
      </div>
    </fieldset>
  )
})
