import type { EntityManager } from 'typeorm'
import { contentOf, type ManuscriptContent } from '../manuscripts/content.ts'
import { findRevision, keepRevision } from '../manuscripts/revision.service.ts'
import { keepSuggestions } from '../related/related.service.ts'
import { keepEntry } from '../search/entry.service.ts'
import { ArticleEntity } from './article.entity.ts'
import { wordsOf } from './body.ts'
import { replaceLinks } from './links.ts'
import { keepRedirects } from './redirects.ts'

/** What an article is besides its content. */
export type ArticleState = Partial<Omit<ArticleEntity, keyof ManuscriptContent | 'id' | 'wordCount' | 'publishedAt' | 'updatedAt'>> & {
  /** Null for drafts only. */
  publishedAt?: Date | null
  updatedAt?: Date | null
}

/** What is decided in the newsroom only, and stays when an article comes from elsewhere once more. */
type EditorsWish = 'unrelatedIds' | 'suggestible'

/** An article as it comes from elsewhere, with its key. */
export interface ArticleDraft
  extends Omit<ManuscriptContent, EditorsWish>,
    Pick<ArticleEntity, 'id' | 'status' | 'embargoedUntil' | 'retraction'>,
    Required<Pick<ArticleState, 'publishedAt' | 'updatedAt'>> {
  formerSlugs: readonly string[]
}

/** Changes what an article is, not what it says. */
export async function putState(manager: EntityManager, id: string, state: ArticleState): Promise<void> {
  await manager.update(ArticleEntity, { id }, state as never)
}

/** Puts content before readers: the row of the article, begun if there is none, with everything that hangs on it. */
export async function putArticle(
  manager: EntityManager,
  id: string,
  { content, state, formerSlugs }: { content: ManuscriptContent; state: ArticleState; formerSlugs: readonly string[] },
): Promise<void> {
  const { bylines, tagIds, relatedIds, unrelatedIds, ...columns } = content
  const row = { ...columns, ...state, wordCount: wordsOf(content.body) } as never
  const { affected } = await manager.update(ArticleEntity, { id }, row)
  if (affected === 0) await manager.insert(ArticleEntity, { id, ...(row as object) } as never)
  await replaceLinks(manager, id, content)
  const released = state.publishedVersion != null
  await keepEntry(manager, { id, content, released })
  // Before related stories: a link to a former slug is one to the article.
  await keepRedirects(manager, { id, slug: content.slug, formerSlugs })
  await keepSuggestions(manager, { id, released })
}

/**
 * Takes over an article from elsewhere, in the transaction of `manager`, and keeps it as a revision. Runs for a new key as for a
 * known one: afterwards the rows are what the draft says. The article of a slug that has changed keeps answering to the former one.
 * What the newsroom has retracted or thrown away stays as it is.
 */
export async function saveArticle(manager: EntityManager, draft: ArticleDraft): Promise<void> {
  const { id, status, embargoedUntil, retraction, publishedAt, updatedAt, formerSlugs, ...written } = draft
  const known = await manager.findOneBy(ArticleEntity, { id })
  if (isGone(known)) return
  const latest = known && (await findRevision(manager, id, known.version))
  const content = { ...written, unrelatedIds: latest?.unrelatedIds ?? [], suggestible: latest?.suggestible ?? true }
  const version = (known?.version ?? 0) + 1
  const released = status === 'PUBLISHED' || status === 'RETRACTED'
  const publishedVersion = released ? version : (known?.publishedVersion ?? null)
  const retractedAt = status === 'RETRACTED' ? updatedAt : null
  const state = { status, embargoedUntil, retraction, retractedAt, publishedAt, updatedAt, version, publishedVersion }
  await putArticle(manager, id, { content, state, formerSlugs: [...formerSlugs, ...(known ? [known.slug] : [])] })
  await keepRevision(manager, { articleId: id, number: version, action: 'IMPORT', content })
}

/** Takes an article that came from elsewhere, and was thrown away there, from its readers. */
export async function withdrawArticle(manager: EntityManager, id: string): Promise<void> {
  const known = await manager.findOneByOrFail(ArticleEntity, { id })
  if (isGone(known)) return
  const { version } = known
  const latest = await findRevision(manager, id, version)
  if (!latest) throw new Error('An article has no revision of its version.')
  await putState(manager, id, { status: 'DRAFT', version: version + 1 })
  await keepRevision(manager, { articleId: id, number: version + 1, action: 'IMPORT', content: contentOf(latest) })
}

/** The slug of an article that nobody has ever read is free for another one. */
export async function freeSlugOf(manager: EntityManager, id: string): Promise<void> {
  await manager.update(ArticleEntity, { id }, { slug: id })
}

const isGone = (article: ArticleEntity | null) => article?.status === 'RETRACTED' || article?.status === 'DELETED'
