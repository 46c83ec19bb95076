import { randomUUID } from 'node:crypto'
import { bodyOf } from './blocks.ts'
import type { Canaries } from './canaries.ts'
import type { Planter } from './plant.ts'
import type { People } from './viewers.ts'

const day = 86_400_000
const at = (milliseconds: number) => new Date(Date.now() + milliseconds)

/** Why an article may be hidden, and the columns that make it so. Of a `pending` one readers see what stands there already. */
const reasons: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  draft: { status: 'DRAFT' },
  undated: { status: 'DRAFT', published_at: null, updated_at: null },
  submitted: { status: 'SUBMITTED' },
  deleted: { status: 'DELETED' },
  scheduled: { status: 'PUBLISHED', published_at: at(day), updated_at: at(day) },
  embargoed: { status: 'PUBLISHED', embargoed_until: at(day) },
  unpublished: { status: 'PUBLISHED', unpublish_at: at(-1_000) },
  retracted: { status: 'RETRACTED', retracted_at: at(0) },
  // Taken back before any reader could have seen it: that it was there at all is a secret.
  forestalled: { status: 'RETRACTED', retracted_at: at(0), published_at: at(day), updated_at: at(day) },
  pending: {},
}

export interface HiddenArticle {
  readonly id: string
  readonly slug: string
  readonly why: string
  readonly whose: string
}

/** The visible rows that hidden ones are tied to, in every way there is. */
export interface Neighbours {
  readonly section: string
  readonly sectionElsewhere: string
  readonly tag: string
  readonly author: string
  readonly article: string
}

/** What will be hidden. Keys and slugs are known before anything is planted, so that visible rows can name them from the beginning. */
export function hiddenArticles(canaries: Canaries): HiddenArticle[] {
  const article = (why: string, whose: string): HiddenArticle => ({
    id: canaries.key(randomUUID(), { noun: 'manuscript', why: why === 'pending' ? 'public' : why, whose }),
    slug: why === 'pending' ? `pending-${whose}` : canaries.word({ noun: 'article', why, whose, part: 'slug' }),
    why,
    whose,
  })
  return [
    ...Object.keys(reasons).flatMap((why) => [article(why, 'foreign'), article(why, 'own')]),
    article('draft', 'signed'),
    article('draft', 'elsewhere'),
    article('pending', 'elsewhere'),
    article('scheduled', 'linked'),
    article('draft', 'linkedOne'),
  ]
}

export class Hiding {
  private readonly plant: Planter
  private readonly canaries: Canaries
  private readonly near: Neighbours
  private readonly people: People
  /** Ids of hidden rows by the GraphQL type under which somebody might ask for them. */
  readonly keys: Record<string, string[]> = { Article: [], Manuscript: [], Revision: [], Tag: [], Author: [], Image: [], Comment: [], User: [] }
  /** Slugs of hidden rows, present and former, and of revisions. */
  readonly slugs: string[] = []

  constructor(parts: { plant: Planter; canaries: Canaries; near: Neighbours; people: People }) {
    this.plant = parts.plant
    this.canaries = parts.canaries
    this.near = parts.near
    this.people = parts.people
  }

  /** What readers see of articles that have something pending: it is there before anything is hidden. */
  async plantPublic(articles: readonly HiddenArticle[]): Promise<void> {
    for (const one of articles.filter(({ why }) => why === 'pending')) {
      await this.plant.article({ ...this.ownership(one), id: one.id, slug: one.slug, version: 2, published_version: 1 })
    }
  }

  /** Everything that somebody must not see, straight into the tables. */
  async plantHidden(articles: readonly HiddenArticle[]): Promise<void> {
    for (const [position, one] of articles.entries()) {
      const set = await this.plantSet(one)
      if (one.why !== 'pending') await this.plantArticle(one, set)
      this.keys.Article?.push(one.id)
      this.keys.Manuscript?.push(one.id)
      const earlier = one.whose === 'linked' ? 'foreign' : one.whose
      const later = one.whose === 'linkedOne' ? 'foreign' : one.whose
      await this.plantRevision({ ...one, whose: earlier }, 1, await this.plantSet({ ...one, whose: earlier }))
      await this.plantRevision({ ...one, whose: later }, 2, await this.plantSet({ ...one, whose: later }))
      await this.plantStories(one, position)
      await this.plantComments(one)
    }
  }

  private ownership({ whose }: HiddenArticle) {
    const section_id = whose === 'elsewhere' ? this.near.sectionElsewhere : this.near.section
    return { section_id, created_by: whose === 'own' ? this.people.author : this.people.stranger }
  }

  private async plantArticle(one: HiddenArticle, set: Set): Promise<void> {
    const words = this.canaries.of({ ...one, noun: 'article' })
    await this.plant.article({
      ...this.content(words, set),
      ...this.ownership(one),
      retraction: one.why === 'retracted' || one.why === 'forestalled' ? words('retraction') : null,
      version: 2,
      published_version: 1,
      ...reasons[one.why],
      id: one.id,
      slug: one.slug,
    })
    const { former_slug } = { former_slug: this.canaries.of({ ...one, noun: 'former_slug' })('slug') }
    await this.plant.link('former_slug', { slug: former_slug, article_id: one.id })
    this.slugs.push(one.slug, former_slug)
    await this.plant.link('article_image', { article_id: one.id, image_id: set.image })
    for (const [position, tag_id] of [set.tag, this.near.tag].entries()) await this.plant.link('article_tag', { article_id: one.id, tag_id, position })
    for (const [position, author_id] of [set.author, this.near.author].entries()) {
      await this.plant.link('byline', { article_id: one.id, author_id, position, role: 'WRITER' })
    }
  }

  private async plantRevision(one: HiddenArticle, number: number, set: Set): Promise<void> {
    const row = { ...one, noun: 'revision' }
    const words = this.canaries.of(row)
    const authors = one.whose === 'signed' ? [set.author, this.people.byline] : [set.author]
    const id = this.canaries.key(randomUUID(), row)
    const slug = words('slug')
    await this.plant.link('revision', {
      ...this.content(words, set),
      id,
      slug,
      article_id: one.id,
      number,
      action: 'REVISE',
      note: words('note'),
      changed: ['HEADLINE'],
      saved_at: at(number - 10),
      saved_by: await this.colleague(one.whose),
      section_id: this.ownership(one).section_id,
      tag_ids: [set.tag, this.near.tag],
      bylines: JSON.stringify(authors.map((authorId) => ({ authorId, role: 'WRITER' }))),
      related_ids: [this.near.article],
      language: 'en',
      completeness: 'FULL',
      commenting: 'OPEN',
      word_count: 3,
    })
    this.slugs.push(slug)
    this.keys.Revision?.push(id)
  }

  /** The texts that an article and its revisions share. */
  private content(words: (part: string) => string, { image }: Set) {
    const source = { name: words('source'), url: `https://${words('source')}.example/`, license: words('source'), originalPublishedAt: null }
    return {
      headline: words('headline'),
      standfirst: words('standfirst'),
      hero: JSON.stringify({ imageId: image, caption: words('hero'), position: null }),
      body: bodyOf(words, [image], [this.near.article]),
      source: JSON.stringify(source),
      corrections: JSON.stringify([{ kind: 'UPDATE', text: words('corrections'), date: '2026-01-01T00:00:00.000Z' }]),
    }
  }

  /** A tag, an author with a portrait, and an image that only one article or revision bears. */
  private async plantSet(one: Pick<HiddenArticle, 'why' | 'whose'>): Promise<Set> {
    const { why, whose } = one
    const image = await this.image({ why, whose })
    const tagRow = { noun: 'tag', why, whose }
    const words = this.canaries.of(tagRow)
    const tagSlug = words('slug')
    const tag = await this.plant.tag({ id: this.canaries.key(randomUUID(), tagRow), slug: tagSlug, name: words('name') })
    const author = await this.author({ why, whose })
    this.keys.Tag?.push(tag)
    this.slugs.push(tagSlug)
    return { tag, author, image }
  }

  private async author(row: { why: string; whose: string }): Promise<string> {
    const portrait_id = await this.image(row)
    const words = this.canaries.of({ noun: 'author', ...row })
    const slug = words('slug')
    const id = this.canaries.key(randomUUID(), { noun: 'author', ...row })
    const links = JSON.stringify([{ label: words('links'), url: `https://${words('links')}.example/` }])
    await this.plant.author({ id, slug, name: words('name'), biography: words('biography'), links, portrait_id })
    this.keys.Author?.push(id)
    this.slugs.push(slug)
    return id
  }

  private async image(row: { why: string; whose: string }): Promise<string> {
    const words = this.canaries.of({ noun: 'image', ...row })
    const id = this.canaries.key(randomUUID(), { noun: 'image', ...row })
    const credit = { person: words('credits'), agencies: [words('credits')], via: words('credits'), display: words('credits') }
    await this.plant.image({
      id,
      alt: words('alt'),
      placeholder: words('placeholder'),
      license: words('license'),
      credits: JSON.stringify([credit]),
      // The first eight characters are the version that stands in its address.
      file: `0a1b2c3d${words('file')}.jpg`,
    })
    this.keys.Image?.push(id)
    return id
  }

  private async plantStories({ id }: HiddenArticle, position: number): Promise<void> {
    await this.plant.link('related_story', { article_id: id, story_id: this.near.article, position: 0, in_text: false })
    await this.plant.link('related_story', { article_id: this.near.article, story_id: id, position: 100 + position, in_text: false })
  }

  /** Under a hidden article every comment is hidden; under one that readers see, what moderation has not released. */
  private async plantComments({ id: article_id, why, whose }: HiddenArticle): Promise<void> {
    for (const status of why === 'pending' ? ['HELD', 'REJECTED'] : ['PUBLISHED', 'HELD']) {
      const parent_id = await this.comment({ article_id, status }, { why: `${status} ${why}`, whose })
      await this.comment({ article_id, parent_id, ancestors: [parent_id] }, { why: `below ${status} ${why}`, whose })
    }
  }

  private async comment(row: { article_id: string } & Record<string, unknown>, { why, whose }: { why: string; whose: string }): Promise<string> {
    const thing = { noun: 'comment', why, whose }
    const words = this.canaries.of(thing)
    const id = this.canaries.key(randomUUID(), thing)
    await this.plant.comment({ ...row, id, text: words('text'), commenter_name: words('commenterName') })
    this.keys.Comment?.push(id)
    return id
  }

  private readonly colleagues = new Map<string, string>()
  /** Whoever saves the revisions of these articles: one person for each group. */
  private async colleague(whose: string): Promise<string> {
    const id = this.colleagues.get(whose) ?? (await this.people.user('colleague', whose))
    this.colleagues.set(whose, id)
    return id
  }
}

interface Set {
  readonly tag: string
  readonly author: string
  readonly image: string
}
