import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import styles from './Arranged.module.css'
import { Button } from './Button.tsx'
import { Spoken } from './Spoken.tsx'

interface ArrangedProps<Item> {
  label: string
  items: readonly Item[]
  /** A key and a name for people. */
  nameOf: (item: Item) => { key: string; name: string }
  /** More to set for one item. */
  extra?: (item: Item, place: number) => ReactNode
  onChange: (items: Item[]) => void
  readOnly?: boolean
}

/** A list whose order matters: each item can be moved and taken out, by keyboard as well. */
export function Arranged<Item>({ label, items, nameOf, extra, onChange, readOnly = false }: ArrangedProps<Item>) {
  const list = useRef<HTMLUListElement>(null)
  const [said, say] = useState('')
  if (items.length === 0) return null

  function move(from: number, to: number) {
    const next = items.filter((_, place) => place !== from)
    next.splice(to, 0, ...items.slice(from, from + 1))
    flushSync(() => onChange(next))
    say(items[from] ? `${nameOf(items[from]).name} is number ${to + 1} of ${items.length} now.` : '')
    // At the end of the way the button that was pressed cannot be pressed again: the focus goes on to the one beside it.
    const [up, down] = list.current?.children[to]?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? []
    if (to === 0) down?.focus()
    if (to === items.length - 1) up?.focus()
  }

  function remove(place: number) {
    onChange(items.filter((_, other) => other !== place))
    say('')
    // The button that was pressed is gone: the focus goes on to its neighbour, or to where more is added, rather than
    // to the top of the page.
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? []
    const next = buttons[place === items.length - 1 ? place - 1 : place + 1] ?? list.current?.parentElement?.querySelector('input')
    next?.focus()
  }

  return (
    <>
      <ul className={styles.list} aria-label={label} ref={list}>
        {items.map((item, place) => {
          const { key, name } = nameOf(item)
          return (
            <li key={key} className={styles.item}>
              <span className={styles.words}>{name}</span>
              {extra?.(item, place)}
              {!readOnly && (
                <span className={styles.tools}>
                  <Button
                    small
                    look="quiet"
                    data-move
                    disabled={place === 0}
                    aria-label={`Move ${name} up`}
                    onClick={() => move(place, place - 1)}
                  >
                    ↑
                  </Button>
                  <Button
                    small
                    look="quiet"
                    data-move
                    disabled={place === items.length - 1}
                    aria-label={`Move ${name} down`}
                    onClick={() => move(place, place + 1)}
                  >
                    ↓
                  </Button>
                  <Button small look="quiet" data-remove aria-label={`Take ${name} out`} onClick={() => remove(place)}>
                    ✕
                  </Button>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <Spoken>{said}</Spoken>
    </>
  )
}
