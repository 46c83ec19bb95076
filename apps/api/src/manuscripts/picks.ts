import type { ArticleEntity } from '../articles/article.entity.ts'
import type { Loaders } from '../relations/loaders.ts'
import type { ManuscriptEntity } from './manuscript.entity.ts'
import { pickedArticles, pickedManuscripts } from './manuscript.relations.ts'

/** Each story as a manuscript where the viewer works on it, else as the article that everybody reads; left out if it is neither. */
export async function picksOf(loaders: Loaders, ids: readonly string[]): Promise<(ManuscriptEntity | ArticleEntity)[]> {
  const [manuscripts, articles] = await Promise.all([loaders.list(pickedManuscripts, ids), loaders.list(pickedArticles, ids)])
  const rows = new Map([...articles, ...manuscripts].map(({ row }) => [row.id, row]))
  return ids.flatMap((id) => rows.get(id) ?? [])
}
