import { randomUUID } from 'node:crypto'
import { bodyOf } from './blocks.ts'
import type { Canaries } from './canaries.ts'
import { type Company, HiddenRows } from './hidden-rows.ts'
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
  /** Another visible article. */
  readonly other: string
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

interface Parts {
  readonly plant: Planter
  readonly canaries: Canaries
  readonly near: Neighbours
  readonly people: People
}

export class Hiding {
  readonly rows: HiddenRows
  private readonly colleagues = new Map<string, string>()

  constructor(private readonly parts: Parts) {
    this.rows = new HiddenRows(parts.plant, parts.canaries, parts.people)
  }

  /** What readers see of articles that have something pending: it is there before anything is hidden. */
  async plantPublic(articles: readonly HiddenArticle[]): Promise<void> {
    for (const one of articles.filter(({ why }) => why === 'pending')) {
      await this.parts.plant.article({ ...this.ownership(one), id: one.id, slug: one.slug, version: 2, published_version: 1 })
      await this.plantStories(one, -1)
      await this.parts.plant.suggest(one.id, this.parts.near.other)
      await this.parts.plant.entry(one.id)
    }
  }

  /** Everything that somebody must not see, straight into the tables. */
  async plantHidden(articles: readonly HiddenArticle[]): Promise<void> {
    for (const [position, one] of articles.entries()) {
      if (one.why !== 'pending') {
        await this.plantArticle(one)
        await this.plantStories(one, position)
        await this.plantComputed(one)
      }
      this.rows.article(one.id)
      await this.plantRevision({ ...one, whose: one.whose === 'linked' ? 'foreign' : one.whose }, 1)
      await this.plantRevision({ ...one, whose: one.whose === 'linkedOne' ? 'foreign' : one.whose }, 2)
      await this.plantComments(one)
    }
  }

  private ownership({ whose }: HiddenArticle) {
    const { near, people } = this.parts
    const section_id = whose === 'elsewhere' ? near.sectionElsewhere : near.section
    return { section_id, created_by: whose === 'own' ? people.author : people.stranger }
  }

  private async plantArticle(one: HiddenArticle): Promise<void> {
    const { plant, canaries, near } = this.parts
    const { id: article_id, why, whose } = one
    const company = await this.rows.company({ why, whose: 'foreign' })
    const words = canaries.of({ noun: 'article', why, whose })
    await plant.article({
      ...this.content(words, company),
      ...this.ownership(one),
      retraction: 'retracted_at' in (reasons[why] ?? {}) ? words('retraction') : null,
      version: 2,
      published_version: 1,
      ...reasons[why],
      id: article_id,
      slug: one.slug,
    })
    const former = canaries.word({ noun: 'former_slug', why, whose, part: 'slug' })
    await plant.link('former_slug', { slug: former, article_id })
    this.rows.slugs.push(one.slug, former)
    await plant.link('article_image', { article_id, image_id: company.image })
    for (const [position, tag_id] of [company.tag, near.tag].entries()) await plant.link('article_tag', { article_id, tag_id, position })
    for (const [position, author_id] of [company.author, near.author].entries()) {
      await plant.link('byline', { article_id, author_id, position, role: 'WRITER' })
    }
  }

  private async plantRevision(one: HiddenArticle, number: number): Promise<void> {
    const { plant, canaries, near, people } = this.parts
    const { why, whose } = one
    const company = await this.rows.company({ why: `revision of ${why}`, whose })
    const words = canaries.of({ noun: 'revision', why, whose })
    const authors = whose === 'signed' ? [company.author, people.byline] : [company.author]
    const slug = words('slug')
    await plant.link('revision', {
      ...this.content(words, company),
      id: this.rows.key('Revision', { noun: 'revision', why, whose }),
      slug,
      article_id: one.id,
      number,
      action: 'REVISE',
      note: words('note'),
      changed: ['HEADLINE'],
      saved_at: at(number - 10),
      saved_by: await this.colleague(whose),
      section_id: this.ownership(one).section_id,
      tag_ids: [company.tag, near.tag],
      bylines: JSON.stringify(authors.map((authorId) => ({ authorId, role: 'WRITER' }))),
      related_ids: [near.article],
      completeness: 'FULL',
      commenting: 'OPEN',
      word_count: 3,
    })
    this.rows.slugs.push(slug)
  }

  /** The texts that an article and its revisions share. */
  private content(words: (part: string) => string, { image }: Company) {
    const source = {
      name: words('source'),
      url: `https://${words('source')}.example/`,
      license: words('source'),
      originalPublishedAt: null,
    }
    return {
      headline: words('headline'),
      language: `x-${words('language')}`,
      standfirst: words('standfirst'),
      hero: JSON.stringify({ imageId: image, caption: words('hero'), position: null }),
      body: bodyOf(words, [image], [this.parts.near.article]),
      source: JSON.stringify(source),
      corrections: JSON.stringify([{ kind: 'UPDATE', text: words('corrections'), date: '2026-01-01T00:00:00.000Z' }]),
    }
  }

  private async plantStories({ id }: HiddenArticle, position: number): Promise<void> {
    const { plant, near } = this.parts
    await plant.link('related_story', { article_id: id, story_id: near.article, position: 0, in_text: false })
    await plant.link('related_story', { article_id: near.article, story_id: id, position: 100 + position, in_text: false })
  }

  /** Everything that was computed from the words of an article. */
  private async plantComputed({ id, why, whose }: HiddenArticle): Promise<void> {
    const { plant, canaries, near } = this.parts
    const computed = (about: string) => canaries.of({ noun: 'suggested_story', why: about, whose })('terms')
    await plant.suggest(id, near.other, { terms: [computed(why)] })
    // Better than everything that is public.
    await plant.suggest(near.article, id, { score: 0.9, terms: [computed('beside a public one')] })
    await plant.suggest(near.other, id, { score: 0.9, kind: 'LINKED', terms: [computed('beside a public one')] })
    if (whose === 'elsewhere') {
      await plant.link('unrelated_story', { article_id: id, story_id: near.article })
      await plant.link('unrelated_story', { article_id: near.article, story_id: id })
    }
    await plant.entry(id)
    for (const config of ['search_english', 'search_simple']) {
      const known = (noun: string) => canaries.word({ noun, why, whose, part: 'word' })
      const word = known('search_word')
      await plant.link('search_word', { config, word, spelled: word, lexeme: word })
      await plant.link('search_lexeme', { config, lexeme: known('search_lexeme'), articles: 1 })
      const telling = known('telling_lexeme')
      await plant.link('telling_lexeme', { article_id: id, config, lexeme: telling, word: telling, weight: 1 })
    }
  }

  /** Under a hidden article every comment is hidden; under one that readers see, what moderation has not released. */
  private async plantComments({ id: article_id, why, whose }: HiddenArticle): Promise<void> {
    for (const status of why === 'pending' ? ['HELD', 'REJECTED'] : ['PUBLISHED', 'HELD']) {
      const parent_id = await this.rows.comment({ article_id, status }, { why: `${status} ${why}`, whose })
      await this.rows.comment({ article_id, parent_id, ancestors: [parent_id] }, { why: `below ${status} ${why}`, whose })
    }
  }

  /** Whoever saves the revisions of these articles: one person for each group. */
  private async colleague(whose: string): Promise<string> {
    const id = this.colleagues.get(whose) ?? (await this.parts.people.user('colleague', whose))
    this.colleagues.set(whose, id)
    return id
  }
}

/** Makes all that is hidden from readers public, as a check that they would see it. */
export const uncover = `
  update article set status = 'PUBLISHED', embargoed_until = null, unpublish_at = null, published_at = now() - interval '1 hour', updated_at = now();
  update comment set status = 'PUBLISHED'`
