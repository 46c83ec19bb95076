import { Paragraph } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Spans } from './Spans.tsx'

export const paragraphBlock = graphql(/* GraphQL */ `
  fragment ParagraphBlock on ParagraphBlock {
    text {
      ...SpanText
    }
  }
`)

export function ParagraphBlock({ block }: { block: FragmentType<typeof paragraphBlock> }) {
  return (
    <Paragraph>
      <Spans text={unmask(paragraphBlock, block).text} />
    </Paragraph>
  )
}
