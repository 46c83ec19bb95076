import { createElement, type FunctionComponent } from 'react'
import type { BlockDraft, DraftKind } from '../draft.ts'
import { CodeFields } from './CodeFields.tsx'
import { CorrectionFields } from './CorrectionFields.tsx'
import { DividerFields } from './DividerFields.tsx'
import { EmbedFields } from './EmbedFields.tsx'
import type { FieldsProps } from './fields.ts'
import { HeadingFields } from './HeadingFields.tsx'
import { ImageFields } from './ImageFields.tsx'
import { ImageGroupFields } from './ImageGroupFields.tsx'
import { ListFields } from './ListFields.tsx'
import { ParagraphFields } from './ParagraphFields.tsx'
import { QuoteFields } from './QuoteFields.tsx'
import { RelatedStoriesFields } from './RelatedStoriesFields.tsx'
import { TableFields } from './TableFields.tsx'

/** THE registry: every kind of block and what it is written with. A kind that is missing here fails the build. */
const fields = {
  paragraph: ParagraphFields,
  heading: HeadingFields,
  list: ListFields,
  quote: QuoteFields,
  image: ImageFields,
  imageGroup: ImageGroupFields,
  relatedStories: RelatedStoriesFields,
  embed: EmbedFields,
  pullQuote: QuoteFields,
  divider: DividerFields,
  correction: CorrectionFields,
  table: TableFields,
  code: CodeFields,
} satisfies { [Kind in DraftKind]: FunctionComponent<FieldsProps<Kind>> }

/** The fields of one block, whatever its kind. */
export function BlockFields(props: Omit<FieldsProps<DraftKind>, 'block'> & { block: BlockDraft }) {
  // The kind picks the component and the block together, which the type of a union cannot say.
  return createElement(fields[props.block.kind] as FunctionComponent<FieldsProps<DraftKind>>, props)
}
