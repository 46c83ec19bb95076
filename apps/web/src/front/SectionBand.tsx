import { Band, type BandLayout } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { StoryCard, type StoryCardProps, type storyCard } from '../story/StoryCard.tsx'

const sectionBand = graphql(/* GraphQL */ `
  fragment SectionBand on Section {
    slug
    name
    description
  }
`)

/** How a story is printed in one place of a band. */
type Setting = Pick<StoryCardProps, 'size' | 'shows' | 'sizes'>

const wide = '(min-width: 64rem) 38rem, 94vw'
const column = '(min-width: 64rem) 18rem, (min-width: 40rem) 46vw, 94vw'

const feature: Setting = { size: 'feature', shows: ['picture', 'standfirst', 'byline', 'date'], sizes: wide }
const pictured: Setting = { size: 'standard', shows: ['picture', 'date'], sizes: column }
const told: Setting = { size: 'standard', shows: ['picture', 'standfirst', 'date'], sizes: column }
const headline: Setting = { size: 'standard', shows: ['date'] }
const brief: Setting = { size: 'brief', shows: ['date'] }

/** The stories of each layout, place by place. */
const settings: Record<BandLayout, readonly Setting[]> = {
  spread: [feature, pictured, pictured, brief, brief],
  ledger: [{ ...feature, size: 'split' }, headline, headline, brief, brief],
  row: [told, told, told, told],
}

const turns: readonly BandLayout[] = ['spread', 'ledger', 'row']

/** Neighbouring bands are laid out differently; without a picture to open it, a band gives all its stories the same room. */
export function bandLayout(place: number, pictured: boolean): BandLayout {
  return (pictured && turns[place % turns.length]) || 'row'
}

interface SectionBandProps {
  section: FragmentType<typeof sectionBand>
  stories: readonly (FragmentType<typeof storyCard> & { id: string })[]
  layout: BandLayout
}

/** A section on the front page. */
export function SectionBand({ section, stories, layout }: SectionBandProps) {
  const { slug, name, description } = unmask(sectionBand, section)
  return (
    <Band title={name} href={pathTo.section(slug)} description={description} layout={layout}>
      {settings[layout].map((setting, index) => {
        const story = stories[index]
        return story && <StoryCard key={story.id} article={story} level={3} {...setting} />
      })}
    </Band>
  )
}
