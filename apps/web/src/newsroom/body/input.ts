import type { BlockInput, SpanInput } from '../../gql/graphql.ts'
import type { BlockDraft, DraftKind, DraftOf, DraftRow, DraftSpan, DraftUse } from './draft.ts'
import { linesOf } from './lines.ts'
import { isEmpty } from './text/spans.ts'

/** Every kind as the API takes it. A kind that is missing here, or that nobody can write, fails the build. */
const inputs = {
  paragraph: ({ text }) => ({ paragraph: { text: spans(text) } }),
  heading: ({ text, level }) => ({ heading: { text: spans(text), level } }),
  list: ({ style, items }) => ({
    list: { style, items: items.filter(({ text }) => !isEmpty(text)).map(({ text, depth }) => ({ text: spans(text), depth })) },
  }),
  quote: ({ text, attribution }) => ({ quote: { text: spans(text), attribution: given(attribution) } }),
  image: ({ image, caption, position }) => ({ image: { image: { image: image?.id ?? '', caption: given(caption), position } } }),
  imageGroup: ({ images, caption }) => ({ imageGroup: { images: images.map(use), caption: given(caption) } }),
  relatedStories: ({ title, stories }) => ({ relatedStories: { title: given(title), stories: stories.map(({ id }) => id) } }),
  embed: ({ url, title, provider }) => ({ embed: { url: url.trim(), title: given(title), provider: given(provider) } }),
  pullQuote: ({ text, attribution }) => ({ pullQuote: { text: spans(text), attribution: given(attribution) } }),
  divider: ({ label }) => ({ divider: { label: given(label) } }),
  correction: ({ text, date }) => ({ correction: { text: spans(text), date } }),
  table: ({ caption, head, rows }) => ({ table: { caption: given(caption), head: head && row(head), rows: rows.map(row) } }),
  code: ({ code, language }) => ({ code: { code, language: given(language) } }),
} satisfies { [Kind in keyof BlockInput]-?: (draft: DraftOf<Kind>) => BlockInput } & { [Kind in DraftKind]: unknown }

/** The blocks that are sent: those into which something has been put. */
export function sentBlocks(blocks: readonly BlockDraft[]): BlockDraft[] {
  return blocks.filter((draft) => linesOf(draft).length > 0)
}

/** A body as the API takes it. Blocks and items of lists into which nothing has been put yet are left out. */
export function inputOf(blocks: readonly BlockDraft[]): BlockInput[] {
  return sentBlocks(blocks).map((draft) =>
    // The kind picks the function and its draft together, which the type of a union cannot say.
    (inputs[draft.kind] as (draft: BlockDraft) => BlockInput)(draft),
  )
}

function spans(text: readonly DraftSpan[]): SpanInput[] {
  return text.filter((span) => span.text !== '').map(({ text, marks, link }) => ({ text, marks: [...marks], link }))
}

function use({ image, caption, position }: DraftUse) {
  return { image: image.id, caption: given(caption), position }
}

function row({ cells }: DraftRow) {
  return { cells: cells.map(({ text, align }) => ({ text: spans(text), align })) }
}

/** An empty field stands for a value that has not been given. */
function given(text: string): string | null {
  return text.trim() === '' ? null : text
}
