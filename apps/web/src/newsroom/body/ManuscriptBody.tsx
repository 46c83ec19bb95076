import type { BlockKind } from '@broadsheet/schema'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { DraftBlockFragment, DraftSpanFragment, DraftUseFragment } from '../../gql/graphql.ts'
import { type BlockDraft, type DraftRow, type DraftSpan, type DraftUse, newKey, type PickedImage } from './draft.ts'

export const manuscriptBody = graphql(/* GraphQL */ `
  fragment ManuscriptBody on Manuscript {
    body {
      ...DraftBlock
    }
  }
`)

export const revisionBody = graphql(/* GraphQL */ `
  fragment RevisionBody on Revision {
    body {
      ...DraftBlock
    }
  }
`)

const draftSpan = graphql(/* GraphQL */ `
  fragment DraftSpan on Span {
    text
    marks
    link
  }
`)

const draftUse = graphql(/* GraphQL */ `
  fragment DraftUse on ImageUse {
    caption
    position
    image {
      id
      url(width: 640)
      alt
      width
      height
      credits {
        display
      }
    }
  }
`)

const draftRow = graphql(/* GraphQL */ `
  fragment DraftRow on TableRow {
    cells {
      align
      text {
        ...DraftSpan
      }
    }
  }
`)

export const draftBlock = graphql(/* GraphQL */ `
  fragment DraftBlock on Block {
    __typename
    ... on ParagraphBlock {
      text {
        ...DraftSpan
      }
    }
    ... on HeadingBlock {
      level
      text {
        ...DraftSpan
      }
    }
    ... on ListBlock {
      style
      items {
        depth
        text {
          ...DraftSpan
        }
      }
    }
    ... on QuoteBlock {
      attribution
      text {
        ...DraftSpan
      }
    }
    ... on ImageBlock {
      image {
        ...DraftUse
      }
    }
    ... on ImageGroupBlock {
      caption
      images {
        ...DraftUse
      }
    }
    ... on RelatedStoriesBlock {
      title
      picks {
        ... on Manuscript {
          id
          headline
        }
        ... on Article {
          id
          headline
        }
      }
    }
    ... on EmbedBlock {
      url
      title
      provider
    }
    ... on PullQuoteBlock {
      attribution
      text {
        ...DraftSpan
      }
    }
    ... on DividerBlock {
      label
    }
    ... on CorrectionBlock {
      date
      text {
        ...DraftSpan
      }
    }
    ... on TableBlock {
      caption
      head {
        ...DraftRow
      }
      rows {
        ...DraftRow
      }
    }
    ... on CodeBlock {
      code
      language
    }
  }
`)

type Answered<Kind extends BlockKind> = Extract<DraftBlockFragment, { __typename: Kind }>

/** Every kind as the newsroom writes on it. A kind that is missing here, or in the query, fails the build. */
const drafts = {
  ParagraphBlock: ({ text }) => ({ key: newKey(), kind: 'paragraph', text: spans(text) }),
  HeadingBlock: ({ text, level }) => ({ key: newKey(), kind: 'heading', text: spans(text), level }),
  ListBlock: ({ style, items }) => ({
    ...{ key: newKey(), kind: 'list', style },
    items: items.map(({ text, depth }) => ({ key: newKey(), text: spans(text), depth })),
  }),
  QuoteBlock: ({ text, attribution }) => ({ key: newKey(), kind: 'quote', text: spans(text), attribution: attribution ?? '' }),
  ImageBlock: ({ image }) => ({ ...use(image), kind: 'image' }),
  ImageGroupBlock: ({ images, caption }) => ({ key: newKey(), kind: 'imageGroup', images: images.map(use), caption: caption ?? '' }),
  RelatedStoriesBlock: ({ title, picks }) => ({ key: newKey(), kind: 'relatedStories', title: title ?? '', stories: picks }),
  EmbedBlock: ({ url, title, provider }) => ({ key: newKey(), kind: 'embed', url, title: title ?? '', provider: provider ?? '' }),
  PullQuoteBlock: ({ text, attribution }) => ({ key: newKey(), kind: 'pullQuote', text: spans(text), attribution: attribution ?? '' }),
  DividerBlock: ({ label }) => ({ key: newKey(), kind: 'divider', label: label ?? '' }),
  CorrectionBlock: ({ text, date }) => ({ key: newKey(), kind: 'correction', text: spans(text), date }),
  TableBlock: ({ caption, head, rows }) => ({
    ...{ key: newKey(), kind: 'table', caption: caption ?? '' },
    head: head && row(head),
    rows: rows.map(row),
  }),
  CodeBlock: ({ code, language }) => ({ key: newKey(), kind: 'code', code, language: language ?? '' }),
} satisfies { [Kind in BlockKind]: (block: Answered<Kind>) => BlockDraft }

/** A body as it was answered, ready to be worked on. */
export function draftOf(body: readonly FragmentType<typeof draftBlock>[]): BlockDraft[] {
  return unmask(draftBlock, body).map((block) =>
    // The kind picks the function and its block together, which the type of a union cannot say.
    (drafts[block.__typename] as (block: DraftBlockFragment) => BlockDraft)(block),
  )
}

function spans(text: readonly FragmentType<typeof draftSpan>[]): DraftSpan[] {
  return unmask(draftSpan, text).map(({ text, marks, link }: DraftSpanFragment) => ({ text, marks, link }))
}

function use(masked: FragmentType<typeof draftUse>): DraftUse {
  const { image, caption, position } = unmask(draftUse, masked)
  return { key: newKey(), image: picked(image), caption: caption ?? '', position }
}

function picked({ credits, ...image }: DraftUseFragment['image']): PickedImage {
  return { ...image, credit: credits.map(({ display }) => display).join(', ') }
}

function row(masked: FragmentType<typeof draftRow>): DraftRow {
  const { cells } = unmask(draftRow, masked)
  return { key: newKey(), cells: cells.map(({ align, text }) => ({ key: newKey(), align, text: spans(text) })) }
}
