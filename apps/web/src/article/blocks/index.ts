import type { BlockKind } from '@broadsheet/schema'
import { createElement, type FunctionComponent } from 'react'
import type { ArticleBodyFragment } from '../../gql/graphql.ts'
import { CodeBlock } from './CodeBlock.tsx'
import { CorrectionBlock } from './CorrectionBlock.tsx'
import { DividerBlock } from './DividerBlock.tsx'
import { EmbedBlock } from './EmbedBlock.tsx'
import { HeadingBlock } from './HeadingBlock.tsx'
import { ImageBlock } from './ImageBlock.tsx'
import { ImageGroupBlock } from './ImageGroupBlock.tsx'
import { ListBlock } from './ListBlock.tsx'
import { ParagraphBlock } from './ParagraphBlock.tsx'
import { PullQuoteBlock } from './PullQuoteBlock.tsx'
import { QuoteBlock } from './QuoteBlock.tsx'
import { RelatedStoriesBlock } from './RelatedStoriesBlock.tsx'
import { TableBlock } from './TableBlock.tsx'

/** A block as the query of the article page answers it. */
type AnyBlock = ArticleBodyFragment['body'][number]
type BlockOf<Kind extends BlockKind> = Extract<AnyBlock, { __typename: Kind }>

/** THE registry: every kind of block and what draws it. A kind that is missing here, or in the query, fails the build. */
const blocks = {
  ParagraphBlock,
  HeadingBlock,
  ListBlock,
  QuoteBlock,
  ImageBlock,
  ImageGroupBlock,
  RelatedStoriesBlock,
  EmbedBlock,
  PullQuoteBlock,
  DividerBlock,
  CorrectionBlock,
  TableBlock,
  CodeBlock,
} satisfies { [Kind in BlockKind]: FunctionComponent<{ block: BlockOf<Kind> }> }

/** Draws one block, whatever its kind. */
export function BodyBlock({ block }: { block: AnyBlock }) {
  // The kind picks the component and the block together, which the type of a union cannot say.
  return createElement(blocks[block.__typename] as FunctionComponent<{ block: AnyBlock }>, { block })
}
