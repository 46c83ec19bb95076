import { Opening, Pager, River } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { neighbours, pagePlace, storyPaging } from './paging.tsx'
import { type Shown, StoryCard } from './StoryCard.tsx'

export const storyRiver = graphql(/* GraphQL */ `
  fragment StoryRiver on ArticleConnection {
    nodes {
      id
      ...StoryCard
    }
    pageInfo {
      ...PagePlace
    }
  }
`)

interface StoryRiverProps {
  path: string
  articles: FragmentType<typeof storyRiver>
  shows: readonly Shown[]
  /** Whether the latest story of all is given the room of an opening. */
  opening?: boolean
}

/** A page of stories, latest first, with the way to its neighbours. */
export function StoryRiver({ path, articles, shows, opening = false }: StoryRiverProps) {
  const { nodes, pageInfo } = unmask(storyRiver, articles)
  const place = unmask(pagePlace, pageInfo)
  const [latest, ...others] = nodes
  const first = opening && !place.hasPreviousPage && latest
  return (
    <>
      {first && (
        <Opening>
          <StoryCard article={first} size="split" level={2} shows={shows} sizes="(min-width: 52rem) 50rem, 94vw" eager />
        </Opening>
      )}
      <River>
        {(first ? others : nodes).map((article, index) => (
          <StoryCard
            key={article.id}
            article={article}
            size="row"
            level={2}
            shows={shows}
            sizes="(min-width: 64rem) 17rem, 26vw"
            eager={index < 2}
          />
        ))}
      </River>
      <Pager label="Stories" {...neighbours(path, place, storyPaging)} />
    </>
  )
}

/** Links to the neighbouring pages of a river, for the head of the page. */
export function riverLinks(
  path: string,
  articles: FragmentType<typeof storyRiver>,
): { newer?: string | undefined; older?: string | undefined } {
  const { newer, older } = neighbours(path, unmask(pagePlace, unmask(storyRiver, articles).pageInfo), storyPaging)
  return { newer: newer?.href, older: older?.href }
}
