import { randomUUID } from 'node:crypto'
import type { Canaries, Thing } from './canaries.ts'
import type { Planter } from './plant.ts'

type About = Pick<Thing, 'why' | 'whose'>

/** Keys of a tag, an author with a portrait, and an image that only one article or revision bears. */
export interface Company {
  readonly tag: string
  readonly author: string
  readonly image: string
}

/** Plants what comes with hidden articles, and remembers by which ids and slugs somebody might ask for it. */
export class HiddenRows {
  /** Keys of hidden rows by their GraphQL type. */
  readonly keys: Readonly<Record<string, string[]>> = {
    Article: [],
    Manuscript: [],
    Revision: [],
    Tag: [],
    Author: [],
    Image: [],
    Comment: [],
    ModeratedComment: [],
    ModerationDecision: [],
    User: [],
  }
  /** Slugs of hidden rows, present and former, and those that revisions propose. */
  readonly slugs: string[] = []

  constructor(
    private readonly plant: Planter,
    private readonly canaries: Canaries,
    /** Key of the user who brought the images. */
    private readonly uploader: string,
  ) {}

  /** A key that is a canary, kept so that somebody can ask by it. */
  key(type: string, about: Omit<Thing, 'part'>): string {
    const key = this.canaries.key(randomUUID(), about)
    this.keys[type]?.push(key)
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
      uploaded_by: this.uploader,
    })
  }

  async comment(row: Record<string, unknown> & { article_id: string }, about: About): Promise<string> {
    const thing = { ...about, noun: 'comment' }
    const words = this.canaries.of(thing)
    const id = this.key('Comment', thing)
    this.keys.ModeratedComment?.push(id)
    return this.plant.comment({ ...row, id, text: words('text'), commenter_name: words('commenterName') })
  }

  private slug(words: (part: string) => string): string {
    const slug = words('slug')
    this.slugs.push(slug)
    return slug
  }
}
