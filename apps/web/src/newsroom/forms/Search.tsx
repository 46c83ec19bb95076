import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Field } from './Field.tsx'
import styles from './Search.module.css'

/** Something that a search has found. */
export interface Finding<Thing> {
  key: string
  name: string
  note?: string
  thing: Thing
}

interface SearchProps<Thing> {
  label: string
  hint?: string
  error?: string | undefined
  /** Finds what fits the words typed so far. */
  find: (text: string) => Promise<Finding<Thing>[]>
  onPick: (thing: Thing) => void
}

const pauseMs = 200

/** A field that offers what fits the words in it: arrows choose, Enter takes, Escape closes. */
export function Search<Thing>({ label, hint, error, find, onPick }: SearchProps<Thing>) {
  const listId = useId()
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const findings = useFindings(text, find)
  const open = text.trim() !== '' && findings !== undefined

  function pick(finding: Finding<Thing> | undefined) {
    if (!finding) return
    setText('')
    onPick(finding.thing)
  }

  function onKeyDown(event: KeyboardEvent) {
    const count = Math.max(findings?.length ?? 0, 1)
    const moves = new Map([
      ['ArrowDown', () => setPlace((place + 1) % count)],
      ['ArrowUp', () => setPlace((place + count - 1) % count)],
      ['Enter', () => pick(findings?.[place])],
      ['Escape', () => setText('')],
    ])
    const move = open ? moves.get(event.key) : undefined
    if (!move) return
    event.preventDefault()
    // Escape closes the list, and not the dialog around it as well.
    event.stopPropagation()
    move()
  }

  return (
    <div className={styles.search}>
      <Field label={label} hint={hint} error={error}>
        {(ties) => (
          <input
            {...ties}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && findings.length > 0 ? `${listId}-${place}` : undefined}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setPlace(0)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setText('')}
          />
        )}
      </Field>
      <div id={listId} role="listbox" aria-label={label} hidden={!open} className={styles.list}>
        {open && findings.length === 0 && (
          <div className={styles.option} role="option" aria-selected={false} aria-disabled tabIndex={-1}>
            Nothing found
          </div>
        )}
        {open &&
          findings.map((finding, index) => (
            <div
              key={finding.key}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === place}
              className={styles.option}
              // The field keeps the focus, so that typing goes on.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(finding)}
              onKeyDown={onKeyDown}
            >
              {finding.name}
              {finding.note && <span className={styles.note}>{finding.note}</span>}
            </div>
          ))}
      </div>
    </div>
  )
}

function useFindings<Thing>(text: string, find: (text: string) => Promise<Finding<Thing>[]>): Finding<Thing>[] | undefined {
  const [found, setFound] = useState<{ text: string; findings: Finding<Thing>[] }>()
  const latest = useRef(find)
  latest.current = find
  useEffect(() => {
    if (text.trim() === '') return
    let stale = false
    const timer = setTimeout(() => {
      latest.current(text.trim()).then(
        (findings) => !stale && setFound({ text, findings }),
        () => !stale && setFound({ text, findings: [] }),
      )
    }, pauseMs)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [text])
  // What was found for fewer letters is shown until the rest is known, but never for none.
  return text.trim() === '' ? undefined : found?.findings
}
