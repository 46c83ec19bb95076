import type { EntityManager } from 'typeorm'
import { insertRows } from '../database/insert-rows.ts'

/** Former slugs lead to the article; its present one does not, and no article may take a slug that leads to another one. */
export async function keepRedirects(
  manager: EntityManager,
  { id, slug, formerSlugs }: { id: string; slug: string; formerSlugs: readonly string[] },
): Promise<void> {
  const [taken] = await manager.query<unknown[]>('select from former_slug where slug = $1 and article_id <> $2', [slug, id])
  if (taken) throw new Error(`The slug "${slug}" leads to another article.`)
  const former = new Set(formerSlugs)
  // Its own redirects are written anew, so that one which is there already is no conflict; another article's is one.
  await manager.query('delete from former_slug where article_id = $1 and slug = any($2)', [id, [slug, ...former]])
  former.delete(slug)
  await insertRows(
    manager,
    'former_slug (slug, article_id)',
    [...former].map((one) => [one, id]),
  )
}
