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

/** The newsroom of the demonstration, which writes stories about things that nobody there has written about yet. */
export class Stories {
  readonly newsroom: Newsroom
  readonly plant: Planter
  readonly section: string
  readonly editor: Desk

  private constructor({ newsroom, plant, section, editor }: Pick<Stories, 'newsroom' | 'plant' | 'section' | 'editor'>) {
    this.newsroom = newsroom
    this.plant = plant
    this.section = section
    this.editor = editor
  }

  static async open(wishes: Parameters<typeof openNewsroom>[0] = {}): Promise<Stories> {
    const newsroom = await openNewsroom({ template: 'demonstration', ...wishes })
    const plant = new Planter(newsroom.db)
    return new Stories({ newsroom, plant, section: await plant.section(), editor: await editorOf(newsroom, plant) })
  }

  anotherEditor(): Promise<Desk> {
    return editorOf(this.newsroom, this.plant)
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

  /** Which of the others stand among the related stories of an article, best first. */
  async among(seen: { slug: string }, others: readonly { slug: string }[]): Promise<string[]> {
    return (await this.related(seen)).filter((slug) => others.some((other) => other.slug === slug))
  }

  /** Lets time go by for one article: all its instants lie so many hours earlier, and nothing else has happened. */
  async passes(hours: number, { slug }: { slug: string }): Promise<void> {
    const columns = ['published_at', 'updated_at', 'embargoed_until', 'unpublish_at'].map(
      (name) => `${name} = ${name} - $1 * interval '1 hour'`,
    )
    await this.newsroom.db.query(`update article set ${columns.join(', ')} where slug = $2`, [hours, slug])
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

const editorOf = async (newsroom: Newsroom, plant: Planter) => new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR' })))

/** A body of paragraphs, one for each line of the text. */
export const bodyOf = (text: string) => ({
  body: text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ paragraph: { text: [{ text: line }] } })),
})

/** One of fifteen stories about the same, none of them a copy of another one. */
export function aboutEels(place: number): [headline: string, text: string] {
  const [headline = '', detail = ''] = [headlines[place], details[place]]
  return [headline, `Elvers wriggled over the ${detail} towards the leat; glass eels spawned beside the ${detail}.`]
}

const headlines = [
  ...['Slippery', 'Glass in the river', 'Warden speaks', 'Season opens', 'Traps full', 'Night shift', 'Quota reached', 'Upstream'],
  ...['Buyers wait', 'Ice melts', 'Counting begins', 'Poachers fined', 'Export ban', 'Kitchen secrets', 'Odyssey'],
]
const details = [
  ...['fascine', 'penstock', 'gabion', 'riprap', 'culvert', 'spillway', 'baffle', 'aqueduct', 'cofferdam', 'headrace'],
  ...['tailrace', 'groyne', 'fishpass', 'millpond', 'oxbow'],
]
