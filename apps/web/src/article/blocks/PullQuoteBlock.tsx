import { PullQuote } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Spans } from './Spans.tsx'

export const pullQuoteBlock = graphql(/* GraphQL */ `
  fragment PullQuoteBlock on PullQuoteBlock {
    attribution
    text {
      ...SpanText
    }
  }
`)

export function PullQuoteBlock({ block }: { block: FragmentType<typeof pullQuoteBlock> }) {
  const { text, attribution } = unmask(pullQuoteBlock, block)
  return (
    <PullQuote attribution={attribution}>
      <p>
        <Spans text={text} />
      </p>
    </PullQuote>
  )
}
