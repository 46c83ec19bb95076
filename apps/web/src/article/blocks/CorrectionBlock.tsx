import { InlineCorrection, Time } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { useDates } from '../../page/edition.ts'
import { Spans } from './Spans.tsx'

export const correctionBlock = graphql(/* GraphQL */ `
  fragment CorrectionBlock on CorrectionBlock {
    date
    text {
      ...SpanText
    }
  }
`)

export function CorrectionBlock({ block }: { block: FragmentType<typeof correctionBlock> }) {
  const { date, text } = unmask(correctionBlock, block)
  const dates = useDates()
  return (
    <InlineCorrection date={date && <Time {...dates.day(date)} />}>
      <Spans text={text} />
    </InlineCorrection>
  )
}
