import { Divider } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'

export const dividerBlock = graphql(/* GraphQL */ `
  fragment DividerBlock on DividerBlock {
    label
  }
`)

export function DividerBlock({ block }: { block: FragmentType<typeof dividerBlock> }) {
  return <Divider label={unmask(dividerBlock, block).label} />
}
