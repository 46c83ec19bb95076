import { useRef, useState } from 'react'
import type { PickedStory } from '../../body/draft.ts'
import { Arranged } from '../../forms/Arranged.tsx'
import { Check } from '../../forms/Field.tsx'
import { Search } from '../../forms/Search.tsx'
import { Spoken } from '../../forms/Spoken.tsx'
import { useStoryFinder } from '../../stories.tsx'
import type { ArticleDraft } from '../articleDraft.ts'
import styles from './Fields.module.css'
import type { FieldProps } from './fieldProps.ts'
import { StoryList } from './StoryList.tsx'
import { Suggested } from './Suggested.tsx'

type Wishes = Pick<ArticleDraft, 'related' | 'unrelated' | 'suggestible'>

interface RelatedProps extends Omit<FieldProps<Wishes>, 'onChange' | 'error'> {
  onChange: (change: Partial<Wishes>) => void
  errorOf: (field: string) => string | undefined
  /** The article as it was saved last. */
  article: { id: string; version: number }
}

/** What to read next: chosen by the editor in their order, found by computation, and kept away. */
export function Related({ value, onChange, readOnly, errorOf, article }: RelatedProps) {
  const { related, unrelated, suggestible } = value
  const find = useStoryFinder()
  const [said, say] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const onEmptied = () => heading.current?.focus()

  function pin(story: PickedStory) {
    if (has(related, story)) return
    onChange({ related: [...related, story], unrelated: without(unrelated, story) })
    say(`${story.headline} is related story number ${related.length + 1} now.`)
  }

  function exclude(story: PickedStory) {
    onChange({ related: without(related, story), unrelated: [...unrelated, story] })
    say(`${story.headline} is excluded.`)
  }

  function allow(story: PickedStory) {
    onChange({ unrelated: without(unrelated, story) })
    say(`${story.headline} may be suggested again.`)
  }

  const acts = [
    { name: 'Pin', act: pin },
    { name: 'Exclude', act: exclude },
  ]
  return (
    <>
      <div className={styles.part}>
        <Arranged
          label="Related stories"
          items={related}
          nameOf={({ id, headline }) => ({ key: id, name: headline })}
          readOnly={readOnly}
          onChange={(next) => onChange({ related: next })}
        />
        {!readOnly && <Search label="Add a related story" find={find} error={errorOf('related')} onPick={pin} />}
      </div>
      <div className={styles.part}>
        <h3 ref={heading} tabIndex={-1}>
          Suggested
        </h3>
        <Suggested article={article} taken={[...related, ...unrelated]} acts={readOnly ? [] : acts} onEmptied={onEmptied} />
      </div>
      {unrelated.length > 0 && (
        <div className={styles.part}>
          <h3>Excluded</h3>
          <p className={styles.hint}>Never suggested beside this article.</p>
          <StoryList
            label="Excluded"
            stories={unrelated}
            acts={readOnly ? [] : [{ name: 'Allow again', act: allow }]}
            onEmptied={onEmptied}
          />
          {errorOf('unrelated') && (
            <p className={styles.lacking} role="alert">
              {errorOf('unrelated')}
            </p>
          )}
        </div>
      )}
      <Check
        label="May be suggested beside other stories"
        checked={suggestible}
        disabled={readOnly}
        onChange={(may) => onChange({ suggestible: may })}
      />
      <Spoken>{said}</Spoken>
    </>
  )
}

const has = (stories: readonly PickedStory[], { id }: PickedStory) => stories.some((story) => story.id === id)
const without = (stories: readonly PickedStory[], { id }: PickedStory) => stories.filter((story) => story.id !== id)
