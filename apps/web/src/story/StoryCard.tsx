import { Card, type CardSize } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { StoryCardFragment } from '../gql/graphql.ts'
import { useDates, useEdition } from '../page/edition.ts'
import { writersOf } from './bylines.ts'
import { cardPictureOf } from './pictures.tsx'

export const storyCard = graphql(/* GraphQL */ `
  fragment StoryCard on Article {
    slug
    headline
    standfirst
    language
    publishedAt
    completeness
    section {
      id
      slug
      name
    }
    bylines {
      role
      author {
        id
        name
      }
    }
    hero {
      image {
        id
        ...CardPicture
      }
    }
  }
`)

/** Something of a story that a card may print besides its headline. */
export type Shown = 'picture' | 'section' | 'standfirst' | 'byline' | 'date'

/** A story, how large, how deep in the outline of the page if at all, and what of it is shown. */
export interface StoryCardProps {
  article: FragmentType<typeof storyCard>
  size: CardSize
  level?: 2 | 3 | 4
  shows: readonly Shown[]
  /** How wide the picture stands, as in the `sizes` attribute. */
  sizes?: string
  eager?: boolean
  note?: string | undefined
}

/** An article as it is announced on any page but its own. */
export function StoryCard({ article, size, level, shows, sizes = '100vw', eager = false, note }: StoryCardProps) {
  const story = unmask(storyCard, article)
  const { publication } = useEdition()
  const dates = useDates()
  const has = (part: Shown) => shows.includes(part)
  return (
    <Card
      href={pathTo.article(story.slug)}
      headline={story.headline}
      {...(level && { level })}
      size={size}
      language={story.language === publication.language ? undefined : story.language}
      standfirst={has('standfirst') ? story.standfirst : undefined}
      section={has('section') ? { name: story.section.name, href: pathTo.section(story.section.slug) } : undefined}
      byline={has('byline') ? writersOf(story.bylines) : undefined}
      date={has('date') ? dates.day(story.publishedAt) : undefined}
      note={note ?? noteOn(story)}
      picture={has('picture') && story.hero ? cardPictureOf(story.hero.image, { sizes, eager }) : undefined}
    />
  )
}

function noteOn({ completeness }: StoryCardFragment): string | undefined {
  return completeness === 'EXCERPT' ? 'Excerpt' : undefined
}
