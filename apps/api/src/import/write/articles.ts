import type { Source } from '@broadsheet/schema/graphql'
import { type ArticleDraft, saveArticle, withdrawArticle } from '../../articles/article.service.ts'
import type { ArticleStatus } from '../../articles/article.status.ts'
import type { KeptBlock, KeptImageUse } from '../../articles/body.ts'
import { freeSlug } from '../../slugs/free-slug.ts'
import { firstDate } from '../dates.ts'
import { webAddress } from '../html/address.ts'
import { blocksOf } from '../html/blocks.ts'
import type { Page } from '../html/page.ts'
import { plainOf } from '../html/spans.ts'
import type { Outcome } from '../ledger.ts'
import { cut, oneLine } from '../plain-text.ts'
import type { Run } from '../run.ts'
import { licenseText } from '../site.ts'
import { slugOf } from '../slugs.ts'
import { categoriesOf, keyOf, loginOf } from '../survey.ts'
import { plainText } from '../text-of-html.ts'
import type { ItemRecord } from '../wxr/records.ts'
import { Bodies } from './body.ts'
import { type CommentResult, writeComments } from './comments.ts'
import type { Images } from './images.ts'
import { type Terms, writeTag } from './terms.ts'

/** Tags of one article at most: a list without pages has no room for more. */
const maxTags = 100

export interface Written {
  outcome: Outcome
  comments: CommentResult[]
}

/** Turns items into articles, each with its comments in one transaction. */
export class Articles {
  /** Keys of those that were written. */
  readonly changed: string[] = []
  private readonly bodies: Bodies

  constructor(
    private readonly run: Run,
    private readonly rows: { authors: Map<string, string>; terms: Terms; images: Images },
  ) {
    this.bodies = new Bodies(run, rows.images)
  }

  /** Null if the article has no date, without which nothing can be published. */
  async write(item: ItemRecord, status: ArticleStatus): Promise<Written | null> {
    const { database, memory, survey } = this.run
    const page = this.pageOf(item)
    const draft = await this.draftOf(item, status, page)
    if (!draft) return null
    return database.transaction(async (manager) => {
      const { id, outcome } = await memory.settle(manager, {
        kind: 'article',
        externalId: externalIdOf(item),
        content: draft,
        write: async (id) => saveArticle(manager, { ...draft, id, slug: await freeSlug(manager, 'article', { slug: draft.slug, id }) }),
      })
      if (outcome !== 'unchanged') this.changed.push(id)
      const date = draft.publishedAt ?? firstDate(survey.site.publishedOn)
      return { outcome, comments: await writeComments(manager, memory, { articleId: id, records: item.comments, date, page }) }
    })
  }

  /** Hides an article that was imported before and has been thrown away there since; null if there is none. */
  async withdraw(item: ItemRecord): Promise<Outcome | null> {
    const { database, memory } = this.run
    const externalId = externalIdOf(item)
    return database.transaction(async (manager) => {
      const known = await memory.known(manager, 'article', [externalId])
      if (known.size === 0) return null
      const write = (id: string) => withdrawArticle(manager, id)
      return (await memory.settle(manager, { kind: 'article', externalId, content: 'withdrawn', write })).outcome
    })
  }

  private pageOf(item: ItemRecord): Page {
    const { ledger, survey } = this.run
    return { address: webAddress(item.link, '') ?? survey.site.address, lose: (name) => ledger.lose(name) }
  }

  private async draftOf(item: ItemRecord, status: ArticleStatus, page: Page): Promise<Omit<ArticleDraft, 'id'> | null> {
    const { survey } = this.run
    const publishedAt = firstDate(
      item.dateGmt,
      item.date,
      status === 'DRAFT' ? '' : item.publishedOn,
      status === 'DRAFT' ? '' : survey.site.publishedOn,
    )
    if (!publishedAt && status !== 'DRAFT') return null
    const body = await this.bodies.keep(blocksOf(item.content, page), item.id)
    const headline = oneLine(plainText(item.title, page), 300) || firstWords(body)
    const sectionId = await this.sectionOf(item)
    return {
      slug: slugOf(item.name, headline, `article ${item.id}`),
      status,
      headline,
      standfirst: cut(plainText(item.excerpt, page), 2_000) || null,
      language: survey.site.language,
      sectionId,
      hero: await this.heroOf(item),
      body,
      completeness: 'FULL',
      source: this.sourceOf(item, publishedAt),
      corrections: [],
      commenting: item.commentStatus === 'open' ? 'OPEN' : 'CLOSED',
      embargoedUntil: null,
      retraction: null,
      publishedAt,
      updatedAt: later(publishedAt, firstDate(item.modifiedGmt)),
      bylines: this.bylinesOf(item),
      tagIds: await this.tagsOf(item),
      relatedIds: [],
      formerSlugs: [],
    }
  }

  private async sectionOf(item: ItemRecord): Promise<string> {
    const leading = this.leadingOf(item)
    return (leading && this.rows.terms.sections.get(leading)) ?? this.rows.terms.fallback()
  }

  /** The category that is the section. That of a hidden article may be a tag only, so that its name does not become public. */
  private leadingOf(item: ItemRecord): string | undefined {
    return categoriesOf(item).find((term) => this.run.survey.leading.has(term.slug))?.slug
  }

  private async tagsOf(item: ItemRecord): Promise<string[]> {
    const { tags } = this.rows.terms
    const leading = this.leadingOf(item)
    const ids = new Set<string>()
    for (const term of [
      ...categoriesOf(item).filter(({ slug }) => slug !== leading),
      ...item.terms.filter(({ taxonomy }) => taxonomy === 'post_tag'),
    ]) {
      // A category that leads one article and follows in another is a section there and a tag here.
      if (!tags.has(keyOf(term))) tags.set(keyOf(term), await writeTag(this.run, term))
      const id = tags.get(keyOf(term))
      if (id) ids.add(id)
    }
    return [...ids].slice(0, maxTags)
  }

  private bylinesOf(item: ItemRecord): ArticleDraft['bylines'] {
    const authorId = this.rows.authors.get(loginOf(item.creator))
    return authorId ? [{ authorId, role: 'WRITER' }] : []
  }

  private async heroOf(item: ItemRecord): Promise<KeptImageUse | null> {
    const id = item.meta.get('_thumbnail_id')
    const attachment = id ? this.run.survey.attachments.find(id) : undefined
    if (!attachment) return null
    const imageId = await this.rows.images.ofAttachment(attachment)
    if (!imageId) this.run.ledger.note('articles have no hero, because its file was not given')
    return imageId ? { imageId, caption: oneLine(plainText(attachment.caption), 2_000) || null, position: null } : null
  }

  private sourceOf(item: ItemRecord, originalPublishedAt: Date | null): Source {
    const { site } = this.run.survey
    const url = webAddress(item.link, site.address) ?? webAddress(item.guid, '')
    return { name: site.name, url, license: licenseText(item.rights) || site.license, originalPublishedAt }
  }
}

function externalIdOf({ id, guid, link, title, date }: ItemRecord): string {
  return id || guid || link || `${title} ${date}`
}

/** A headline for an article that has none. */
function firstWords(body: readonly KeptBlock[]): string {
  const text = body.map((block) => ('text' in block ? plainOf(block.text) : '')).find((one) => one !== '')
  return oneLine(text ?? '', 80) || 'Untitled'
}

function later(first: Date | null, second: Date | null): Date | null {
  return first && second && second > first ? second : first
}
