import type { ListStyle } from '@broadsheet/schema'
import { useLayoutEffect, useRef, useState } from 'react'
import { blankItem } from '../blank.ts'
import controls from '../Controls.module.css'
import { type BlockDraft, type DraftItem, newKey } from '../draft.ts'
import { divided, nested, numberOf, sentPlace } from '../items.ts'
import { moved } from '../order.ts'
import { type Caret, putCaret } from '../text/carets.ts'
import type { TextKeys } from '../text/keys.ts'
import { SpansEditor } from '../text/SpansEditor.tsx'
import { isEmpty, plain, together } from '../text/spans.ts'
import { EntryBar } from './EntryBar.tsx'
import styles from './Fields.module.css'
import type { FieldsProps } from './fields.ts'
import { Choice } from './inputs.tsx'

const listStyles: { value: ListStyle; name: string }[] = [
  { value: 'UNORDERED', name: 'Bulleted' },
  { value: 'ORDERED', name: 'Numbered' },
]

export function ListFields({ block, take }: FieldsProps<'list'>) {
  const { items, style } = block
  const list = useRef<HTMLOListElement>(null)
  const [wish, setWish] = useState<{ key: string; at: Caret }>()
  useLayoutEffect(() => {
    const field = wish && list.current?.querySelector<HTMLElement>(`[data-item="${wish.key}"] [data-field]`)
    if (field) putCaret(field, wish.at)
  }, [wish])

  const change = (changed: Partial<typeof block>) => take({ do: 'change', block: { ...block, ...changed } })

  function go(place: number, by: -1 | 1) {
    const neighbour = items[place + by]
    if (neighbour) setWish({ key: neighbour.key, at: by < 0 ? 'end' : 'start' })
    else take({ do: 'leave', key: block.key, by })
  }

  function remove(place: number) {
    if (items.length === 1) return take({ do: 'remove', key: block.key })
    change({ items: items.toSpliced(place, 1) })
    const neighbour = items[place - 1] ?? items[place + 1]
    if (neighbour) setWish({ key: neighbour.key, at: 'end' })
  }

  /** Enter in an empty item goes one level out, and out of the list from the outermost. */
  function leaveItem(place: number) {
    const out = nested(items, place, -1)
    if (out) return change({ items: out })
    const next: BlockDraft = { key: newKey(), kind: 'paragraph', text: [] }
    const rest = items.slice(place + 1)
    const parts = [items.slice(0, place), rest].map((part, index) => ({ ...block, key: index === 0 ? block.key : newKey(), items: part }))
    const [before, after] = parts.map((part) => (part.items.length > 0 ? [part] : []))
    take({ do: 'replace', key: block.key, blocks: [...(before ?? []), next, ...(after ?? [])], focus: { key: next.key, at: 'start' } })
  }

  function join(place: number) {
    const [before, item] = [items[place - 1], items[place]]
    if (!item) return
    if (!before) return isEmpty(item.text) ? remove(place) : undefined
    change({ items: items.toSpliced(place - 1, 2, { ...before, text: together(before.text, item.text) }) })
    setWish({ key: before.key, at: plain(before.text).length })
  }

  const keysOf = (item: DraftItem, place: number): TextKeys => ({
    enter(before, after) {
      if (isEmpty(before) && isEmpty(after)) return leaveItem(place)
      const { items: parted, next } = divided(items, place, { before, after })
      change({ items: parted })
      if (next) setWish({ key: next.key, at: 'start' })
    },
    erase: () => (item.depth > 0 ? change({ items: nested(items, place, -1) ?? items }) : join(place)),
    tab(by) {
      const turned = nested(items, place, by)
      if (turned) change({ items: turned })
      return turned !== undefined
    },
    leave: (by) => go(place, by),
  })

  return (
    <>
      <ol ref={list} className={styles.items} data-style={style}>
        {items.map((item, place) => (
          <li key={item.key} data-item={item.key} data-depth={item.depth} data-number={numberOf(items, place)} className={styles.item}>
            <SpansEditor
              text={item.text}
              onChange={(text) => change({ items: items.with(place, { ...item, text }) })}
              label={`Item ${place + 1} of ${items.length}, level ${item.depth + 1}`}
              path={`items[${sentPlace(items, place)}]`}
              placeholder="Item"
              keys={keysOf(item, place)}
            />
            <EntryBar name={`Item ${place + 1}`} onMove={(by) => change({ items: moved(items, place, by) })} onRemove={() => remove(place)}>
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  aria-label={`Item ${place + 1}: ${by < 0 ? 'one level out' : 'one level in'}`}
                  onClick={() => change({ items: nested(items, place, by) ?? items })}
                >
                  {by < 0 ? '⇤' : '⇥'}
                </button>
              ))}
            </EntryBar>
          </li>
        ))}
      </ol>
      <div className={styles.row}>
        <Choice
          label="Style of the list"
          path="style"
          value={style}
          options={listStyles}
          onChange={(value) => change({ style: value as ListStyle })}
        />
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            const item = blankItem(items.at(-1)?.depth ?? 0)
            change({ items: [...items, item] })
            setWish({ key: item.key, at: 'start' })
          }}
        >
          Add an item
        </button>
        <span className={styles.hint}>Tab and Shift+Tab change the level, Escape leaves the list.</span>
      </div>
    </>
  )
}
