import { Leaf } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'

/** Says that a letter is under way, and not whether the address was known. `again` is the form that sends another one. */
export function LetterSent({ text, again }: { text: string; again: string }) {
  return (
    <Leaf
      title="Look into your letters"
      lead={text}
      aside={
        <>
          <p>
            Nothing there after some minutes? Look among the unwanted ones, or <a href={again}>try once more</a>.
          </p>
          <p>
            <a href={pathTo.front}>To the front page</a>
          </p>
        </>
      }
    />
  )
}
