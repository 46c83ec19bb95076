import type { BylineRole } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import { ArticleEntity } from './article.entity.ts'
import { imagesOf, storiesOf, wordsOf } from './body.ts'

/** Everything that makes up an article, with what it is tied to by key. */
export interface ArticleDraft
  extends Pick<
    ArticleEntity,
    | 'id'
    | 'slug'
    | 'status'
    | 'headline'
    | 'standfirst'
    | 'language'
    | 'sectionId'
    | 'hero'
    | 'body'
    | 'completeness'
    | 'source'
    | 'corrections'
    | 'commenting'
    | 'embargoedUntil'
    | 'retraction'
  > {
  /** Null for drafts only. */
  publishedAt: Date | null
  updatedAt: Date | null
  bylines: readonly { authorId: string; role: BylineRole }[]
  tagIds: readonly string[]
  /** The editor's list of related stories; those within the text are added after them. */
  relatedIds: readonly string[]
  formerSlugs: readonly string[]
}

/**
 * Writes an article with everything that hangs on it, in the transaction of `manager`. Runs for a new key as for a known one:
 * afterwards the rows are what the draft says. The article of a slug that has changed keeps answering to the former one.
 */
export async function saveArticle(manager: EntityManager, draft: ArticleDraft): Promise<void> {
  const { bylines, tagIds, relatedIds, formerSlugs, publishedAt, updatedAt, ...columns } = draft
  const dates = { publishedAt: publishedAt as Date, updatedAt: updatedAt as Date }
  const [before] = await manager.query<{ slug: string }[]>('select slug from article where id = $1', [draft.id])
  await manager.upsert(ArticleEntity, { ...columns, ...dates, wordCount: wordsOf(draft.body) } as never, ['id'])
  await replaceLinks(manager, draft)
  await keepRedirects(manager, draft, before?.slug)
}

/** Former slugs lead to the article; its present one does not, and no article may take a slug that leads to another one. */
async function keepRedirects(manager: EntityManager, { id, slug, formerSlugs }: ArticleDraft, before: string | undefined): Promise<void> {
  const [taken] = await manager.query<unknown[]>('select from former_slug where slug = $1 and article_id <> $2', [slug, id])
  if (taken) throw new Error(`The slug "${slug}" leads to another article.`)
  const former = new Set([...formerSlugs, ...(before === undefined ? [] : [before])])
  // Its own redirects are written anew, so that one which is there already is no conflict; another article's is one.
  await manager.query('delete from former_slug where article_id = $1 and slug = any($2)', [id, [slug, ...former]])
  former.delete(slug)
  await insertRows(
    manager,
    'former_slug (slug, article_id)',
    [...former].map((one) => [one, id]),
  )
}

async function replaceLinks(manager: EntityManager, draft: ArticleDraft): Promise<void> {
  const { id, hero, body } = draft
  for (const table of ['byline', 'article_tag', 'article_image', 'related_story']) {
    await manager.query(`delete from ${table} where article_id = $1`, [id])
  }
  const images = new Set([...(hero ? [hero.imageId] : []), ...imagesOf(body)])
  await insertRows(
    manager,
    'byline (article_id, position, author_id, role)',
    draft.bylines.map((byline, position) => [id, position, byline.authorId, byline.role]),
  )
  await insertRows(
    manager,
    'article_tag (article_id, position, tag_id)',
    [...new Set(draft.tagIds)].map((tagId, position) => [id, position, tagId]),
  )
  await insertRows(
    manager,
    'article_image (article_id, image_id)',
    [...images].map((imageId) => [id, imageId]),
  )
  await insertRows(manager, 'related_story (article_id, position, story_id, in_text)', related(draft))
}

/** Editor's picks in their order, then stories of the text that are not among them; never the article itself. */
function related({ id, relatedIds, body }: ArticleDraft): unknown[][] {
  const chosen = [...new Set(relatedIds)]
  const inText = storiesOf(body).filter((storyId) => !chosen.includes(storyId))
  return [...chosen, ...inText]
    .filter((storyId) => storyId !== id)
    .map((storyId, position) => [id, position, storyId, !chosen.includes(storyId)])
}

/** One statement for all rows. `target` names the table and its columns. */
async function insertRows(manager: EntityManager, target: string, rows: readonly unknown[][]): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map((row, at) => `(${row.map((_, column) => `$${at * row.length + column + 1}`).join(', ')})`)
  await manager.query(`insert into ${target} values ${values.join(', ')}`, rows.flat())
}
