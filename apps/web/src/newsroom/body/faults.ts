import type { BlockDraft } from './draft.ts'
import { sentBlocks } from './input.ts'

export interface Fault {
  key: string
  /** The place within the block, as the API names it: `items[2].text[0].link`. */
  within: string
}

/** The block that an error of the API speaks of: `input.body[3].paragraph.text[0].link`. Counted are the blocks that were sent. */
export function faultIn(blocks: readonly BlockDraft[], path: string | null): Fault | undefined {
  const [, place, within] = /\bbody\[(\d+)\](?:\.\w+\.?(.*))?$/.exec(path ?? '') ?? []
  const block = place === undefined ? undefined : sentBlocks(blocks)[Number(place)]
  return block && { key: block.key, within: within ?? '' }
}

/** The field with the longest path that the place of the fault begins with. */
export function fieldAt(fields: readonly HTMLElement[], within: string): HTMLElement | undefined {
  return fields
    .filter(({ dataset }) => dataset.path && within.startsWith(dataset.path))
    .toSorted((one, other) => (other.dataset.path ?? '').length - (one.dataset.path ?? '').length)[0]
}
