import { createUnionType } from 'type-graphql'
import { CodeBlock } from './code.ts'
import { CorrectionBlock } from './correction.ts'
import { DividerBlock } from './divider.ts'
import { EmbedBlock } from './embed.ts'
import { HeadingBlock } from './heading.ts'
import { ImageBlock } from './image.ts'
import { ImageGroupBlock } from './image-group.ts'
import { ListBlock } from './list.ts'
import { ParagraphBlock } from './paragraph.ts'
import { PullQuoteBlock } from './pull-quote.ts'
import { QuoteBlock } from './quote.ts'
import { RelatedStoriesBlock } from './related-stories.ts'
import { TableBlock } from './table.ts'

/** THE list of blocks. Union, kinds and the web's registry follow from it. */
export const blocks = {
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
} as const

/** Name of a kind of block; also its GraphQL type name. */
export type BlockKind = keyof typeof blocks

/** The fields of one kind of block as the schema shows them, fields that cost a query left out. */
export type BlockFields<K extends BlockKind> = InstanceType<(typeof blocks)[K]>

/** A block as it is kept: its fields and its kind. */
export interface KindedBlock {
  kind: BlockKind
}

export const Block = createUnionType({
  name: 'Block',
  description: 'One part of the body of an article. New kinds may be added: skip the ones you do not know.',
  types: () => Object.values(blocks) as never,
  resolveType: (block: KindedBlock) => block.kind,
})
