import { type ReactNode, useState } from 'react'
import type { PickedImage, PickedStory } from '../body/draft.ts'
import { Dialog } from '../dialogs/Dialog.tsx'
import { Search } from '../forms/Search.tsx'
import { ImagePicker } from '../images/ImagePicker.tsx'
import { useStoryFinder } from '../stories.tsx'

/** Dialogs that answer with what was picked, or null. */
export interface Pickers {
  pickImage: () => Promise<PickedImage | null>
  pickStory: () => Promise<PickedStory | null>
  /** The dialog that is open, to be drawn. */
  dialog: ReactNode
}

type Asked = { kind: 'image'; answer: (image: PickedImage | null) => void } | { kind: 'story'; answer: (story: PickedStory | null) => void }

/** Lets any part of the editor ask for an image or a story. */
export function usePickers(): Pickers {
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => {
    asked?.answer(null)
    setAsked(null)
  }
  const done =
    <Thing,>(answer: (thing: Thing) => void) =>
    (thing: Thing) => {
      answer(thing)
      setAsked(null)
    }
  return {
    pickImage: () => new Promise((answer) => setAsked({ kind: 'image', answer })),
    pickStory: () => new Promise((answer) => setAsked({ kind: 'story', answer })),
    dialog: (
      <>
        {asked?.kind === 'image' && <ImagePicker onPick={done(asked.answer)} onClose={close} />}
        {asked?.kind === 'story' && <StoryPicker onPick={done(asked.answer)} onClose={close} />}
      </>
    ),
  }
}

function StoryPicker({ onPick, onClose }: { onPick: (story: PickedStory) => void; onClose: () => void }) {
  const find = useStoryFinder()
  return (
    <Dialog title="Choose a story" onClose={onClose}>
      <div style={{ minHeight: '20rem' }}>
        <Search label="Words of the headline" find={find} onPick={onPick} />
      </div>
    </Dialog>
  )
}
