import { Desk, of, type Seen } from './desk.ts'
import { globalId } from './ids.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'
import { Planter } from './plant.ts'

/** One of the related stories of an article. */
export interface Edge {
  cursor: string
  node: { slug: string }
  origin: 'EDITOR' | 'AUTO'
  reason: { kind: string; terms: string[]; text: string }
}

type Input = Record<string, unknown>

/** A newsroom that writes stories about this and that. */
export class Stories {
  private constructor(
    readonly newsroom: Newsroom,
    readonly plant: Planter,
    readonly section: string,
    readonly editor: Desk,
  ) {}

  static async open(): Promise<Stories> {
    const newsroom = await openNewsroom()
    const plant = new Planter(newsroom.db)
    const section = await plant.section()
    const editor = new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR' })))
    return new Stories(newsroom, plant, section, editor)
  }

  /** Something to read about other things, so that not every word stands everywhere. */
  async fill(): Promise<void> {
    for (const text of others) await this.releases(text.slice(0, 20), text)
  }

  /** A draft with one paragraph; `input` says what else it has. */
  writes(headline: string, text: string, input: Input = {}): Promise<Seen> {
    return this.editor.begins(this.section, { headline, ...bodyOf(text), ...input })
  }

  async releases(headline: string, text: string, input: Input = {}): Promise<Seen> {
    return this.editor.does('publishArticle', of(await this.writes(headline, text, input)))
  }

  corrects(seen: Seen, input: Input): Promise<Seen> {
    return this.editor.does('correctArticle', { ...of(seen), correction: { kind: 'UPDATE', text: 'Said otherwise.' }, input })
  }

  async edges({ slug }: { slug: string }, args = '(first: 100)'): Promise<Edge[]> {
    const query = `{ article(slug: "${slug}") { related${args} { edges { cursor node { slug } origin reason { kind terms text } } } } }`
    return (await this.newsroom.read<{ article: { related: { edges: Edge[] } } }>(query)).article.related.edges
  }

  /** Slugs of the related stories of an article as everybody sees them. */
  async related(seen: { slug: string }): Promise<string[]> {
    return (await this.edges(seen)).map(({ node }) => node.slug)
  }

  /** So many milliseconds from now, by the clock of the database. */
  async fromNow(milliseconds: number): Promise<string> {
    const { rows } = await this.newsroom.db.query("select now() + $1 * interval '1 millisecond' as instant", [milliseconds])
    return rows[0].instant.toISOString()
  }

  async tag(name: string): Promise<string> {
    return globalId('Tag', await this.plant.tag({ name }))
  }
}

/** A body of paragraphs, one for each line of the text. */
export const bodyOf = (text: string) => ({
  body: text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ paragraph: { text: [{ text: line }] } })),
})

/** A text about what the stories of a test have to do with each other, different in each place of the list. */
export const aboutEels = (place: number) =>
  `Elvers reached the weir again, said warden number ${place}, and the traps at the sluice filled with glass eels. ${others[place % others.length]}`

/** A headline that is like no other one, for each of these stories. */
export const headlineOfEels = (place: number) => headlines[place % headlines.length] ?? ''

const headlines = [
  'At the sluice',
  'Glass in the river',
  'Warden speaks',
  'Season opens',
  'Traps full',
  'Night shift',
  'Quota reached',
  'Upstream',
  'Buyers wait',
  'Ice melts',
  'Counting begins',
  'Poachers fined',
  'Export ban',
  'Kitchen news',
]

const others = [
  'Bakers raised the price of rye loaves by a tenth.',
  'Violins were lent to pupils without instruments.',
  'Nobody bid for the chapel at the auction.',
  'Goalkeepers trained in fog on a frozen pitch.',
  'Trams stood still when a cable broke.',
  'Librarians counted returned atlases twice.',
  'Beekeepers moved hives to the heath.',
  'Masons repaired the crooked steeple.',
  'Swimmers protested against cold showers.',
  'Chess players met in a closed pharmacy.',
]
