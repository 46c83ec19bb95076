import { blankOf, kindNames } from './blank.ts'
import type { BlockDraft, DraftKind, DraftSpan } from './draft.ts'
import { isEmpty, together } from './text/spans.ts'

/** One thing that somebody does to a body. Places are told by the keys of blocks. */
export type Step =
  | { do: 'change'; block: BlockDraft }
  | { do: 'add'; kind: DraftKind; after: string | null }
  | { do: 'replace'; key: string; blocks: readonly BlockDraft[]; focus: Focus }
  | { do: 'move'; key: string; by: -1 | 1 }
  | { do: 'remove'; key: string }
  | { do: 'restore'; removed: Removed }
  | { do: 'join'; key: string; text: readonly DraftSpan[] }
  | { do: 'leave'; key: string; by: -1 | 1 }

/** Where writing goes on: at the start of a block, at its end, or after so many characters of its text. */
export interface Focus {
  key: string
  at: 'start' | 'end' | number
}

export interface Removed {
  block: BlockDraft
  at: number
}

/** What a step leads to: the body, where writing goes on, what is told to those who cannot see it, and what can be brought back. */
export interface Outcome {
  blocks: readonly BlockDraft[]
  focus?: Focus
  said?: string
  removed?: Removed
}

type Blocks = readonly BlockDraft[]
type Doing<Name extends Step['do']> = Extract<Step, { do: Name }>

const steps = {
  change: (blocks, { block }) => ({ blocks: blocks.map((each) => (each.key === block.key ? block : each)) }),

  add(blocks, { kind, after }) {
    const block = blankOf(kind)
    const at = after === null ? 0 : placeOf(blocks, after) + 1
    return {
      blocks: blocks.toSpliced(at, 0, block),
      focus: { key: block.key, at: 'start' },
      said: `${kindNames[kind]} added, ${at + 1} of ${blocks.length + 1}`,
    }
  },

  replace: (blocks, { key, blocks: others, focus }) => ({ blocks: blocks.flatMap((each) => (each.key === key ? others : [each])), focus }),

  move(blocks, { key, by }) {
    const from = placeOf(blocks, key)
    const block = blocks[from]
    const to = from + by
    if (!block || !blocks[to]) return { blocks, said: by < 0 ? 'This is the first block' : 'This is the last block' }
    const moved = blocks.toSpliced(from, 1).toSpliced(to, 0, block)
    return { blocks: moved, said: `${kindNames[block.kind]} moved, ${to + 1} of ${blocks.length}` }
  },

  remove(blocks, { key }) {
    const at = placeOf(blocks, key)
    const block = blocks[at]
    if (!block) return { blocks }
    const neighbour = blocks[at + 1] ?? blocks[at - 1]
    return {
      blocks: blocks.toSpliced(at, 1),
      ...(neighbour && { focus: { key: neighbour.key, at: 'start' as const } }),
      said: `${kindNames[block.kind]} removed`,
      removed: { block, at },
    }
  },

  restore: (blocks, { removed: { block, at } }) => ({
    blocks: blocks.toSpliced(at, 0, block),
    focus: { key: block.key, at: 'start' },
    said: `${kindNames[block.kind]} is back`,
  }),

  /** Backspace at the start of a paragraph: its text goes to the end of the one before. An empty one just goes. */
  join(blocks, { key, text }) {
    const at = placeOf(blocks, key)
    const before = blocks[at - 1]
    if (!before) return { blocks }
    if (before.kind === 'paragraph' || before.kind === 'heading') {
      const joined = { ...before, text: together(before.text, text) }
      return { blocks: blocks.toSpliced(at - 1, 2, joined), focus: { key: before.key, at: lengthOf(before.text) } }
    }
    if (!isEmpty(text)) return { blocks, focus: { key: before.key, at: 'end' } }
    return { blocks: blocks.toSpliced(at, 1), focus: { key: before.key, at: 'end' }, said: 'Paragraph removed' }
  },

  leave(blocks, { key, by }) {
    const neighbour = blocks[placeOf(blocks, key) + by]
    return neighbour ? { blocks, focus: { key: neighbour.key, at: by < 0 ? 'end' : 'start' } } : { blocks }
  },
} satisfies { [Name in Step['do']]: (blocks: Blocks, step: Doing<Name>) => Outcome }

/** What a step leads to. */
export function taken(blocks: Blocks, step: Step): Outcome {
  // The name picks the function and its step together, which the type of a union cannot say.
  return (steps[step.do] as (blocks: Blocks, step: Step) => Outcome)(blocks, step)
}

function placeOf(blocks: Blocks, key: string): number {
  return blocks.findIndex((block) => block.key === key)
}

function lengthOf(text: readonly DraftSpan[]): number {
  return together(text).reduce((length, span) => length + span.text.length, 0)
}
