import { StoryAside } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { StoryCard } from '../../story/StoryCard.tsx'

export const relatedStoriesBlock = graphql(/* GraphQL */ `
  fragment RelatedStoriesBlock on RelatedStoriesBlock {
    title
    stories {
      id
      ...StoryCard
    }
  }
`)

export function RelatedStoriesBlock({ block }: { block: FragmentType<typeof relatedStoriesBlock> }) {
  const { title, stories } = unmask(relatedStoriesBlock, block)
  // Stories that have been withdrawn leave no empty frame behind.
  if (stories.length === 0) return null
  return (
    <StoryAside title={title ?? 'Related stories'}>
      {stories.map((story) => (
        <StoryCard key={story.id} article={story} size="brief" shows={['date']} />
      ))}
    </StoryAside>
  )
}
