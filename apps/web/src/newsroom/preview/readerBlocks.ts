import type { ArticleBodyFragment } from '../../gql/graphql.ts'
import type { BlockDraft, DraftKind, DraftOf, DraftRow, DraftSpan, PickedImage } from '../body/draft.ts'

/** A block as the page of an article gets it. */
export type ReaderBlock = ArticleBodyFragment['body'][number]

/** Drafts that readers' components can draw; related stories are drawn here, because a draft knows their headlines only. */
export type DrawnDraft = Exclude<BlockDraft, { kind: 'relatedStories' }>

/** What readers will get of each kind. */
const blocks = {
  paragraph: ({ text }) => ({ __typename: 'ParagraphBlock', text: spans(text) }),
  heading: ({ text, level }) => ({ __typename: 'HeadingBlock', text: spans(text), level }),
  list: ({ style, items }) => ({ __typename: 'ListBlock', style, items: items.map(({ depth, text }) => ({ depth, text: spans(text) })) }),
  quote: ({ text, attribution }) => ({ __typename: 'QuoteBlock', text: spans(text), attribution }),
  pullQuote: ({ text, attribution }) => ({ __typename: 'PullQuoteBlock', text: spans(text), attribution }),
  image: ({ image, caption }) => ({ __typename: 'ImageBlock', image: { caption, image: image && readerImage(image) } }),
  imageGroup: ({ images, caption }) => ({
    ...{ __typename: 'ImageGroupBlock', caption },
    images: images.map(({ image, position }) => ({ position, image: readerImage(image) })),
  }),
  embed: ({ url, title, provider }) => ({ __typename: 'EmbedBlock', url, title: title || null, provider: provider || null }),
  divider: ({ label }) => ({ __typename: 'DividerBlock', label }),
  correction: ({ text, date }) => ({ __typename: 'CorrectionBlock', text: spans(text), date }),
  table: ({ caption, head, rows }) => ({ __typename: 'TableBlock', caption, head: head && row(head), rows: rows.map(row) }),
  code: ({ code, language }) => ({ __typename: 'CodeBlock', code, language }),
} satisfies { [Kind in Exclude<DraftKind, 'relatedStories'>]: (draft: DraftOf<Kind>) => { __typename: ReaderBlock['__typename'] } }

/** A draft as readers would be sent it. */
export function readerBlock(draft: DrawnDraft): ReaderBlock {
  // What the query of the page would answer is masked there; here it has been made by hand.
  return (blocks[draft.kind] as (draft: DrawnDraft) => unknown)(draft) as ReaderBlock
}

/** An image in the one size that the desk has of it. */
export function readerImage({ id, url, alt, width, height, credit }: PickedImage) {
  const sizes = { w320: url, w640: url, w960: url, w1280: url, w1600: url }
  return { id, alt, width, height, credits: credit ? [{ display: credit }] : [], ...sizes }
}

const spans = (text: readonly DraftSpan[]) => text.map(({ text, marks, link }) => ({ text, marks, link }))
const row = ({ cells }: DraftRow) => ({ cells: cells.map(({ text, align }) => ({ text: spans(text), align })) })
