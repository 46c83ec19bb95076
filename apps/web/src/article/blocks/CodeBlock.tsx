import { Code } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'

export const codeBlock = graphql(/* GraphQL */ `
  fragment CodeBlock on CodeBlock {
    code
    language
  }
`)

export function CodeBlock({ block }: { block: FragmentType<typeof codeBlock> }) {
  return <Code {...unmask(codeBlock, block)} />
}
