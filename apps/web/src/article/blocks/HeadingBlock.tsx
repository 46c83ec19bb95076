import { ProseHeading } from '@broadsheet/ui'
import { useContext } from 'react'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Outline } from './outline.ts'
import { Spans } from './Spans.tsx'

export const headingBlock = graphql(/* GraphQL */ `
  fragment HeadingBlock on HeadingBlock {
    level
    text {
      ...SpanText
    }
  }
`)

export function HeadingBlock({ block }: { block: FragmentType<typeof headingBlock> }) {
  const rank = useContext(Outline).get(block) ?? 2
  return (
    <ProseHeading level={rank}>
      <Spans text={unmask(headingBlock, block).text} />
    </ProseHeading>
  )
}
