import type { EntityManager } from 'typeorm'
import { insertRows } from '../database/insert-rows.ts'
import type { ManuscriptContent } from '../manuscripts/content.ts'
import { imagesOf, storiesOf } from './body.ts'

/** Ties an article to everything that its content names, and to nothing else. */
export async function replaceLinks(manager: EntityManager, id: string, content: ManuscriptContent): Promise<void> {
  for (const table of ['byline', 'article_tag', 'article_image', 'related_story', 'unrelated_story']) {
    await manager.query(`delete from ${table} where article_id = $1`, [id])
  }
  await insertRows(
    manager,
    'byline (article_id, position, author_id, role)',
    content.bylines.map((byline, position) => [id, position, byline.authorId, byline.role]),
  )
  await insertRows(
    manager,
    'article_tag (article_id, position, tag_id)',
    [...new Set(content.tagIds)].map((tagId, position) => [id, position, tagId]),
  )
  await insertRows(
    manager,
    'article_image (article_id, image_id)',
    imagesShownBy(content).map((imageId) => [id, imageId]),
  )
  await insertRows(manager, 'related_story (article_id, position, story_id, in_text)', related(id, content))
  await insertRows(
    manager,
    'unrelated_story (article_id, story_id)',
    [...new Set(content.unrelatedIds)].filter((storyId) => storyId !== id).map((storyId) => [id, storyId]),
  )
}

/** Keys of all images that an article shows, as hero or in its body, each once, in order. */
export function imagesShownBy({ hero, body }: Pick<ManuscriptContent, 'hero' | 'body'>): string[] {
  return [...new Set([...(hero ? [hero.imageId] : []), ...imagesOf(body)])]
}

/** Editor's picks in their order, then stories of the text that are not among them; never the article itself. */
function related(id: string, { relatedIds, body }: ManuscriptContent): unknown[][] {
  const chosen = [...new Set(relatedIds)]
  const inText = storiesOf(body).filter((storyId) => !chosen.includes(storyId))
  return [...chosen, ...inText]
    .filter((storyId) => storyId !== id)
    .map((storyId, position) => [id, position, storyId, !chosen.includes(storyId)])
}
