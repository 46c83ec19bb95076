import { Band, Message } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import type { FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { Absence } from '../route.ts'
import { StoryCard, type storyCard } from '../story/StoryCard.tsx'

export const notFoundQuery = graphql(/* GraphQL */ `
  query NotFoundPage {
    ...PageFrame
    articles(first: 4) {
      nodes {
        id
        ...StoryCard
      }
    }
  }
`)

/** What is said of most addresses that lead nowhere. */
export const noSuchPage: Absence = {
  title: 'There is no such page',
  text: 'The address may have been mistyped, or what stood here has been withdrawn.',
}

/** The page for an address that leads nowhere, with something to read instead. */
export function NotFound({ title, text, stories }: Absence & { stories: readonly (FragmentType<typeof storyCard> & { id: string })[] }) {
  return (
    <>
      <Message status={404} title={title}>
        <p>{text}</p>
        <p>
          <a href={pathTo.front}>Today’s front page</a> has everything that is in the paper now.
        </p>
      </Message>
      {stories.length > 0 && (
        <Band title="The latest stories" layout="row">
          {stories.map((article) => (
            <StoryCard
              key={article.id}
              article={article}
              size="standard"
              level={3}
              sizes="(min-width: 64rem) 18rem, 46vw"
              shows={['picture', 'date']}
            />
          ))}
        </Band>
      )}
    </>
  )
}
