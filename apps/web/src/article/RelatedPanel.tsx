import { Panel, River } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { StoryCard } from '../story/StoryCard.tsx'
import { chosenBy, reasonInWords } from './reasons.ts'

export const relatedPanel = graphql(/* GraphQL */ `
  fragment RelatedPanel on Article {
    related(first: 5) {
      edges {
        origin
        reason {
          kind
          terms
        }
        node {
          id
          ...StoryCard
        }
      }
    }
  }
`)

/** What to read next, and why. */
export function RelatedPanel({ article }: { article: FragmentType<typeof relatedPanel> }) {
  const { edges } = unmask(relatedPanel, article).related
  if (edges.length === 0) return null
  return (
    <Panel id="related" title="Read next" note={chosenBy(edges)} screenOnly>
      <River bare>
        {edges.map(({ node, reason }) => (
          <StoryCard
            key={node.id}
            article={node}
            size="row"
            level={3}
            shows={['picture', 'section', 'byline', 'date']}
            sizes="(min-width: 40rem) 15rem, 26vw"
            note={reasonInWords(reason)}
          />
        ))}
      </River>
    </Panel>
  )
}
