import { LinkCard } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'

export const embedBlock = graphql(/* GraphQL */ `
  fragment EmbedBlock on EmbedBlock {
    url
    title
    provider
  }
`)

export function EmbedBlock({ block }: { block: FragmentType<typeof embedBlock> }) {
  const { url, title, provider } = unmask(embedBlock, block)
  const hostname = URL.canParse(url) ? new URL(url).hostname : ''
  return <LinkCard href={url} title={title ?? url} site={[...new Set([provider, hostname])].filter(Boolean).join(', ')} />
}
