import controls from '../Controls.module.css'
import { moved } from '../order.ts'
import { EntryBar } from './EntryBar.tsx'
import styles from './Fields.module.css'
import type { FieldsProps } from './fields.ts'
import { Line } from './inputs.tsx'

export function RelatedStoriesFields({ block, take, pickers }: FieldsProps<'relatedStories'>) {
  const { stories } = block
  const change = (changed: Partial<typeof block>) => take({ do: 'change', block: { ...block, ...changed } })
  async function add() {
    const story = await pickers.pickStory()
    if (story && stories.every(({ id }) => id !== story.id)) change({ stories: [...stories, story] })
  }
  return (
    <>
      <Line label="Title over the stories" path="title" value={block.title} onChange={(title) => change({ title })} />
      <ol className={styles.stories}>
        {stories.map(({ id, headline }, place) => (
          <li key={id} className={styles.row} tabIndex={-1} data-path={`stories[${place}]`}>
            <span className={styles.story}>{headline}</span>
            <EntryBar
              name={headline}
              onMove={(by) => change({ stories: moved(stories, place, by) })}
              onRemove={() => change({ stories: stories.toSpliced(place, 1) })}
            />
          </li>
        ))}
      </ol>
      <div className={styles.row}>
        <button type="button" data-field data-path="stories" className={controls.button} onClick={() => void add()}>
          Add a story
        </button>
      </div>
    </>
  )
}
