import { type ListLine, ListText } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { type Nested, nest } from './nest.ts'
import { Spans, type spanText } from './Spans.tsx'

export const listBlock = graphql(/* GraphQL */ `
  fragment ListBlock on ListBlock {
    style
    items {
      depth
      text {
        ...SpanText
      }
    }
  }
`)

type Item = { depth: number; text: readonly FragmentType<typeof spanText>[] }

export function ListBlock({ block }: { block: FragmentType<typeof listBlock> }) {
  const { style, items } = unmask(listBlock, block)
  return <ListText ordered={style === 'ORDERED'} lines={nest<Item>(items).map(line)} />
}

function line({ item, nested }: Nested<Item>, place: number): ListLine {
  return { key: String(place), text: <Spans text={item.text} />, nested: nested.map(line) }
}
