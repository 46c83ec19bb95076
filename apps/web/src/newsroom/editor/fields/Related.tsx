import type { PickedStory } from '../../body/draft.ts'
import { Arranged } from '../../forms/Arranged.tsx'
import { Search } from '../../forms/Search.tsx'
import { useStoryFinder } from '../../stories.tsx'
import type { FieldProps } from './fieldProps.ts'

/** What to read next, in the order of the editor. */
export function Related({ value, onChange, readOnly }: FieldProps<readonly PickedStory[]>) {
  const find = useStoryFinder()
  const add = (story: PickedStory) => !value.some(({ id }) => id === story.id) && onChange([...value, story])
  return (
    <>
      <Arranged
        label="Related stories"
        items={value}
        nameOf={({ id, headline }) => ({ key: id, name: headline })}
        readOnly={readOnly}
        onChange={onChange}
      />
      {!readOnly && <Search label="Add a related story" find={find} onPick={add} />}
    </>
  )
}
