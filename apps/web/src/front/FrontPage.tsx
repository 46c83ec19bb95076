import { FrontLead } from '@broadsheet/ui'
import { graphql } from '../gql/gql.ts'
import type { FrontPageQuery } from '../gql/graphql.ts'
import { StoryCard } from '../story/StoryCard.tsx'
import { planFront } from './plan.ts'
import { bandLayout, SectionBand } from './SectionBand.tsx'

export const frontPageQuery = graphql(/* GraphQL */ `
  query FrontPage {
    ...PageFrame
    articles(first: 10) {
      nodes {
        id
        hero {
          caption
        }
        ...StoryCard
      }
    }
    sections {
      id
      ...SectionBand
      articles(first: 8) {
        nodes {
          id
          hero {
            caption
          }
          ...StoryCard
        }
      }
    }
  }
`)

/** The front page: the latest stories around one lead, then every section. */
export function FrontPage({ articles, sections }: Pick<FrontPageQuery, 'articles' | 'sections'>) {
  const { lead, left, right, bands } = planFront(articles.nodes, sections)
  return (
    <>
      {lead && (
        <FrontLead
          title="The latest"
          lead={
            <StoryCard
              article={lead}
              size="lead"
              level={2}
              eager
              sizes="(min-width: 64rem) 39rem, 94vw"
              shows={['picture', 'section', 'standfirst', 'byline', 'date']}
            />
          }
          left={left.map((story) => (
            <StoryCard key={story.id} article={story} size="standard" level={3} shows={['section', 'standfirst', 'byline']} />
          ))}
          right={right.map((story) => (
            <StoryCard
              key={story.id}
              article={story}
              size="standard"
              level={3}
              eager
              sizes="(min-width: 64rem) 18rem, 46vw"
              shows={['picture', 'section', 'byline']}
            />
          ))}
        />
      )}
      {bands.map(({ section, stories, pictured }, place) => (
        <SectionBand key={section.id} section={section} stories={stories} layout={bandLayout(place, pictured)} />
      ))}
    </>
  )
}
