import { randomUUID } from 'node:crypto'
import type { Canaries, Thing } from './canaries.ts'
import type { Planter } from './plant.ts'
import type { People } from './viewers.ts'

type About = Pick<Thing, 'why' | 'whose'>
type Planted = 'Article' | 'Manuscript' | 'Revision' | 'Tag' | 'Author' | 'Image' | 'Comment' | 'ModeratedComment' | 'ModerationDecision'

/** Keys of a tag, an author with a portrait, and an image that only one article or revision bears. */
export interface Company {
  readonly tag: string
  readonly author: string
  readonly image: string
}

/** Plants what comes with hidden articles, and remembers by which ids and slugs somebody might ask for it. */
export class HiddenRows {
  /** Keys of hidden rows by their GraphQL type. */
  readonly keys: Readonly<Record<string, readonly string[]>>
  private readonly planted = {
    Article: [],
    Manuscript: [],
    Revision: [],
    Tag: [],
    Author: [],
    Image: [],
    Comment: [],
    ModeratedComment: [],
    ModerationDecision: [],
  } as Record<Planted, string[]>
  /** Slugs of hidden rows, present and former, and those that revisions propose. */
  readonly slugs: string[] = []

  constructor(
    private readonly plant: Planter,
    private readonly canaries: Canaries,
    private readonly people: People,
  ) {
    this.keys = { ...this.planted, User: people.keys }
  }

  /** Remembers the key of an article, under both its types. */
  article(key: string): void {
    this.planted.Article.push(key)
    this.planted.Manuscript.push(key)
  }

  /** A key that is a canary, kept so that somebody can ask by it. */
  key(type: Planted, about: Omit<Thing, 'part'>): string {
    const key = this.canaries.key(randomUUID(), about)
    this.planted[type].push(key)
    return key
  }

  async company(about: About): Promise<Company> {
    return { tag: await this.tag(about), author: await this.author(about), image: await this.image(about) }
  }

  private async tag(about: About): Promise<string> {
    const row = { ...about, noun: 'tag' }
    const words = this.canaries.of(row)
    return this.plant.tag({ id: this.key('Tag', row), slug: this.slug(words), name: words('name') })
  }

  private async author(about: About): Promise<string> {
    const row = { ...about, noun: 'author' }
    const words = this.canaries.of(row)
    return this.plant.author({
      id: this.key('Author', row),
      slug: this.slug(words),
      name: words('name'),
      biography: words('biography'),
      links: JSON.stringify([{ label: words('links'), url: `https://${words('links')}.example/` }]),
      portrait_id: await this.image(about),
    })
  }

  private async image(about: About): Promise<string> {
    const row = { ...about, noun: 'image' }
    const words = this.canaries.of(row)
    const credit = { person: words('credits'), agencies: [words('credits')], via: words('credits'), display: words('credits') }
    return this.plant.image({
      id: this.key('Image', row),
      alt: words('alt'),
      placeholder: words('placeholder'),
      license: words('license'),
      credits: JSON.stringify([credit]),
      // The first eight characters are the version that stands in its address.
      file: `0a1b2c3d${words('file')}.jpg`,
      supplied_caption: words('suppliedCaption'),
      uploaded_by: this.people.stranger,
    })
  }

  async comment(row: Record<string, unknown> & { article_id: string }, about: About): Promise<string> {
    const thing = { ...about, noun: 'comment' }
    const words = this.canaries.of(thing)
    const id = this.key('Comment', thing)
    this.planted.ModeratedComment.push(id)
    return this.plant.comment({ ...row, id, text: words('text'), commenter_name: words('commenterName') })
  }

  private slug(words: (part: string) => string): string {
    const slug = words('slug')
    this.slugs.push(slug)
    return slug
  }
}
