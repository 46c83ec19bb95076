import { type BlockDraft, type DraftSpan, newKey } from '../draft.ts'
import { isEmpty, plain, spansOf, together } from './spans.ts'

type Text = readonly DraftSpan[]

/** What was pasted into a paragraph: its first part stays with the text before, and the text behind follows its last. */
export function spread(
  paragraph: Extract<BlockDraft, { text: Text }>,
  pasted: readonly BlockDraft[],
  around: { before: Text; after: Text },
) {
  const [first, ...rest] = pasted
  const joins = first?.kind === 'paragraph'
  const head = { ...paragraph, text: joins ? together(around.before, first.text) : around.before }
  const body = joins ? rest : pasted
  const last = body.at(-1)
  const blocks: BlockDraft[] = isEmpty(head.text) ? [...body] : [head, ...body]
  if (last?.kind === 'paragraph') {
    blocks[blocks.length - 1] = { ...last, text: together(last.text, around.after) }
    return { blocks, focus: { key: last.key, at: plain(last.text).length } }
  }
  if (last && isEmpty(around.after)) return { blocks, focus: { key: last.key, at: 'end' as const } }
  const tail: BlockDraft = { key: newKey(), kind: 'paragraph', text: around.after }
  return { blocks: [...blocks, tail], focus: { key: tail.key, at: 'start' as const } }
}

/** Blocks as one text, for places that hold no more: every paragraph and item on a line of its own. */
export function oneText(blocks: readonly BlockDraft[]): DraftSpan[] {
  const texts = blocks.flatMap((block): Text[] => {
    if (block.kind === 'list') return block.items.map(({ text }) => text)
    return block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : []
  })
  return together(...texts.flatMap((text, place) => (place === 0 ? [text] : [spansOf('\n'), text])))
}
