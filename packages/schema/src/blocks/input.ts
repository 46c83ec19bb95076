import { Field, InputType } from 'type-graphql'
import { CodeBlockInput } from './code.ts'
import { CorrectionBlockInput } from './correction.ts'
import { DividerBlockInput } from './divider.ts'
import { EmbedBlockInput } from './embed.ts'
import { HeadingBlockInput } from './heading.ts'
import { ImageBlockInput } from './image.ts'
import { ImageGroupBlockInput } from './image-group.ts'
import type { BlockKind } from './index.ts'
import { ListBlockInput } from './list.ts'
import { ParagraphBlockInput } from './paragraph.ts'
import { PullQuoteBlockInput } from './pull-quote.ts'
import { QuoteBlockInput } from './quote.ts'
import { RelatedStoriesBlockInput } from './related-stories.ts'
import { TableBlockInput } from './table.ts'

/** The field under which a kind of block is written: `pullQuote` for `PullQuoteBlock`. */
type FieldOf<K extends BlockKind> = K extends `${infer Name}Block` ? Uncapitalize<Name> : never

/** What a client sends to write each kind of block. A kind that nobody could write fails the build here. */
export const blockInputs = {
  paragraph: ParagraphBlockInput,
  heading: HeadingBlockInput,
  list: ListBlockInput,
  quote: QuoteBlockInput,
  image: ImageBlockInput,
  imageGroup: ImageGroupBlockInput,
  relatedStories: RelatedStoriesBlockInput,
  embed: EmbedBlockInput,
  pullQuote: PullQuoteBlockInput,
  divider: DividerBlockInput,
  correction: CorrectionBlockInput,
  table: TableBlockInput,
  code: CodeBlockInput,
} as const satisfies Record<FieldOf<BlockKind>, new () => object>

/** The fields of each kind of block as they are written, by the field of `BlockInput`. */
export type WrittenBlocks = { [F in keyof typeof blockInputs]: InstanceType<(typeof blockInputs)[F]> }

@InputType('BlockInput', { description: 'One part of the body of an article: exactly one of the fields, which tells its kind.' })
class OneBlockInput {}

for (const [field, input] of Object.entries(blockInputs)) {
  const kind = `${field.charAt(0).toUpperCase()}${field.slice(1)}Block`
  Field(() => input, { nullable: true, description: `A block that is read as \`${kind}\`.` })(OneBlockInput.prototype, field)
}

/** A block as a client writes it; exactly one field is set. */
export type BlockInput = Partial<WrittenBlocks>
export const BlockInput: new () => BlockInput = OneBlockInput
