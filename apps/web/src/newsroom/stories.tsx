import { useApolloClient } from '@apollo/client/react'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { PickedStory } from './body/draft.ts'
import { stageNames } from './desk/stages.ts'
import type { Finding } from './forms/Search.tsx'

/** A story as the newsroom names it. */
export const deskStory = graphql(/* GraphQL */ `
  fragment DeskStory on Story {
    ... on Manuscript {
      id
      headline
    }
    ... on Article {
      id
      headline
    }
  }
`)

/** A story as a list of stories holds it. */
export function pickedStoryOf(masked: FragmentType<typeof deskStory>): PickedStory {
  const { id, headline } = unmask(deskStory, masked)
  return { id, headline }
}

const foundStories = graphql(/* GraphQL */ `
  query FoundStories($text: String!) {
    manuscripts(first: 8, filter: { text: $text }) {
      nodes {
        id
        headline
        stage
      }
    }
    articles: manuscripts(first: 8, filter: { text: $text, stages: [PUBLISHED] }) {
      nodes {
        id
        headline
        stage
      }
    }
  }
`)

/** Finds stories by words of their headline, those that readers can see first. */
export function useStoryFinder(): (text: string) => Promise<Finding<PickedStory>[]> {
  const client = useApolloClient()
  return async (text) => {
    const { data } = await client.query({ query: foundStories, variables: { text }, fetchPolicy: 'no-cache' })
    const all = [...(data?.articles.nodes ?? []), ...(data?.manuscripts.nodes ?? [])]
    const stories = new Map(all.map((story) => [story.id, story]))
    return [...stories.values()].map(({ id, headline, stage }) => ({
      ...{ key: id, name: headline, note: stageNames[stage] },
      thing: { id, headline },
    }))
  }
}
