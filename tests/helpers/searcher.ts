import { expect } from 'vitest'
import { Desk, of, type Seen } from './desk.ts'
import type { Newsroom, Reply } from './newsroom.ts'
import { Planter } from './plant.ts'

export interface Hit {
  cursor: string
  score: number
  match: string
  node: { slug: string; headline: string; publishedAt: string }
  highlights: { field: string; fragments: { text: string; ranges: { start: number; end: number }[] }[] }[]
}

export interface Found {
  edges: Hit[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
  facets: {
    kind: string
    values: { value: string; label: string; count: number }[]
    otherCount: number
    missingCount: number
    repeatCount: number
  }[]
  suggestion: string | null
}

const everything = `edges { cursor score match node { slug headline publishedAt } highlights { field fragments { text ranges { start end } } } }
  pageInfo { hasNextPage endCursor } totalCount
  facets { kind values { value label count } otherCount missingCount repeatCount } suggestion`

/** Arguments of a search besides its text. */
type Args = Partial<{ first: number; after: string | null; filter: Record<string, unknown> }>

export const searchFor = (selection = everything) =>
  `query($query: String!, $first: Int, $after: String, $filter: ArticleFilter) {
    search(query: $query, first: $first, after: $after, filter: $filter) { ${selection} } }`

/** A newsroom with an editor who publishes what readers then search for. */
export class Searcher {
  readonly plant: Planter

  private constructor(
    readonly newsroom: Newsroom,
    readonly section: string,
    readonly desk: Desk,
  ) {
    this.plant = new Planter(newsroom.db)
  }

  static async open(newsroom: Newsroom): Promise<Searcher> {
    const plant = new Planter(newsroom.db)
    await plant.link('publication', { id: true, name: 'Paper', language: 'en-GB', time_zone: 'America/New_York' })
    const section = await plant.section({ slug: 'news', name: 'News' })
    return new Searcher(newsroom, section, new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR' }))))
  }

  /** A public article; `at` is when it was published. */
  async publish(headline: string, { at, section, ...input }: Record<string, unknown> & { at?: string } = {}): Promise<Seen> {
    const draft = await this.desk.begins(String(section ?? this.section), { headline, ...input })
    const seen = await this.desk.does('publishArticle', of(draft))
    if (at) await this.newsroom.db.query('update article set published_at = $1, updated_at = $1 where slug = $2', [at, seen.slug])
    return seen
  }

  ask(query: string, args: Args = {}): Promise<Reply> {
    return this.newsroom.ask(searchFor(), { query, ...args })
  }

  /** What a search finds; fails the test if it is refused. */
  async finds(query: string, args: Args = {}): Promise<Found> {
    const { body } = await this.ask(query, args)
    expect(body.errors, query).toBeUndefined()
    return body.data?.search as Found
  }

  /** Headlines of what a search finds, in order. */
  async headlines(query: string, args: Args = {}): Promise<string[]> {
    return (await this.finds(query, args)).edges.map(({ node }) => node.headline)
  }
}

export const paragraph = (text: string) => ({ paragraph: { text: [{ text }] } })
