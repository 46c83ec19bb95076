import { useRef } from 'react'
import type { PickedStory } from '../../body/draft.ts'
import styles from '../../forms/Arranged.module.css'
import { Button } from '../../forms/Button.tsx'

/** Something to do with a story, after which it stands on this list no more. */
export interface StoryAct {
  name: string
  act: (story: PickedStory) => void
}

interface StoryListProps {
  label: string
  stories: readonly (PickedStory & { note?: string })[]
  acts: readonly StoryAct[]
  /** Takes the focus when the last story is gone. */
  onEmptied: () => void
}

/** Stories of which each can be moved elsewhere. */
export function StoryList({ label, stories, acts, onEmptied }: StoryListProps) {
  const list = useRef<HTMLUListElement>(null)

  function press(place: number, { name, act }: StoryAct) {
    const { id, headline } = stories[place] ?? { id: '', headline: '' }
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])].filter(({ dataset }) => dataset.act === name)
    const next = buttons[place + 1] ?? buttons[place - 1]
    act({ id, headline })
    if (next) next.focus()
    else onEmptied()
  }

  return (
    <ul className={styles.list} aria-label={label} ref={list}>
      {stories.map(({ id, headline, note }, place) => (
        <li key={id} className={styles.item}>
          <span className={styles.words}>
            {headline}
            {note && <span className={styles.note}>{note}</span>}
          </span>
          <span className={styles.tools}>
            {acts.map((one) => (
              <Button key={one.name} small data-act={one.name} aria-label={`${one.name}: ${headline}`} onClick={() => press(place, one)}>
                {one.name}
              </Button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
