/** Enough of an article to give it a place. */
interface Placeable {
  id: string
  hero?: unknown
}

/** Which story stands where on the front page. No story stands twice. */
export interface FrontPlan<Story, Section> {
  lead: Story | undefined
  left: Story[]
  right: Story[]
  /** `pictured` tells whether the main story of the band, its first, has a picture. */
  bands: { section: Section; stories: Story[]; pictured: boolean }[]
}

const columnLength = { left: 3, right: 2 }
const bandLength = 5

/** Opens with the latest story that has a picture; pictures go to the right column, words to the left one. */
export function planFront<Story extends Placeable, Section extends { articles: { nodes: readonly Story[] } }>(
  newest: readonly Story[],
  sections: readonly Section[],
): FrontPlan<Story, Section> {
  const lead = newest.find(({ hero }) => hero) ?? newest[0]
  const others = newest.filter((story) => story !== lead)
  const right = others.filter(({ hero }) => hero).slice(0, columnLength.right)
  const left = others.filter((story) => !right.includes(story)).slice(0, columnLength.left)
  const used = new Set([lead, ...left, ...right].map((story) => story?.id))
  const bands = sections.map((section) => {
    const stories = bandOf(section.articles.nodes.filter(({ id }) => !used.has(id)))
    return { section, stories, pictured: Boolean(stories[0]?.hero) }
  })
  return { lead, left, right, bands: bands.filter(({ stories }) => stories.length > 0) }
}

// The main story of a band is the latest with a picture: a band that opens without one has a hole in it.
function bandOf<Story extends Placeable>(stories: readonly Story[]): Story[] {
  const main = stories.find(({ hero }) => hero)
  const ordered = main ? [main, ...stories.filter((story) => story !== main)] : stories
  return ordered.slice(0, bandLength)
}
