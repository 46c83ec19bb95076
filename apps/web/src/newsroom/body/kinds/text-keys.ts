import type { Step } from '../blocks.ts'
import { type BlockDraft, type DraftSpan, newKey } from '../draft.ts'
import type { TextKeys } from '../text/keys.ts'
import { spread } from '../text/spread.ts'

type TextBlock = Extract<BlockDraft, { text: readonly DraftSpan[] }>

/** Keys of a text that ends with its paragraph: Enter goes on in a new one, and what is pasted becomes blocks of its own. */
export function paragraphKeys(block: TextBlock, take: (step: Step) => void): TextKeys {
  const { key } = block
  return {
    enter(before, after) {
      const next: BlockDraft = { key: newKey(), kind: 'paragraph', text: after }
      take({ do: 'replace', key, blocks: [{ ...block, text: before }, next], focus: { key: next.key, at: 'start' } })
    },
    leave: (by) => take({ do: 'leave', key, by }),
    paste: (pasted, around) => take({ do: 'replace', key, ...spread(block, pasted, around) }),
  }
}
