import type { Step } from '../blocks.ts'
import type { DraftKind, DraftOf, PickedImage, PickedStory } from '../draft.ts'

/** How the newsroom chooses what a body points to; null when nothing was chosen. */
export interface Pickers {
  pickImage: () => Promise<PickedImage | null>
  pickStory: () => Promise<PickedStory | null>
}

/** What the fields of every kind of block are given. */
export interface FieldsProps<Kind extends DraftKind> {
  block: DraftOf<Kind>
  take: (step: Step) => void
  pickers: Pickers
  /** A slash in an empty text asks for another kind of block in its place. */
  onSlash: () => void
}
