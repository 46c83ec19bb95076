import { Quotation } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Spans } from './Spans.tsx'

export const quoteBlock = graphql(/* GraphQL */ `
  fragment QuoteBlock on QuoteBlock {
    attribution
    text {
      ...SpanText
    }
  }
`)

export function QuoteBlock({ block }: { block: FragmentType<typeof quoteBlock> }) {
  const { text, attribution } = unmask(quoteBlock, block)
  return (
    <Quotation attribution={attribution}>
      <p>
        <Spans text={text} />
      </p>
    </Quotation>
  )
}
