import type { CommentListArgs } from '@broadsheet/schema/graphql'
import type { ArticleEntity } from '../articles/article.entity.ts'
import { articleComments } from '../articles/article.relations.ts'
import { badInput } from '../graphql/problems.ts'
import { fromGlobalId } from '../relations/global-id.ts'
import type { Loaders } from '../relations/loaders.ts'
import type { CommentEntity } from './comment.entity.ts'
import { comment } from './comment.noun.ts'

/** The top level of an article's thread; with `focus` it begins at the comment that leads to that one. */
export async function threadPage(loaders: Loaders, article: ArticleEntity, args: CommentListArgs) {
  const { focus, ...page } = args
  if (focus == null) return loaders.page(articleComments, article, page)
  for (const argument of ['after', 'before', 'last'] as const) {
    if (page[argument] != null) throw badInput('focus', `"focus" and "${argument}" exclude each other.`)
  }
  const top = await topOf(loaders, article, focus)
  return top ? loaders.pageAt(articleComments, article, { ...page, from: top.id }) : loaders.page(articleComments, article, page)
}

async function topOf(loaders: Loaders, article: ArticleEntity, focus: string): Promise<CommentEntity | null> {
  const id = fromGlobalId(focus)
  const focused = id?.type === comment.type ? await loaders.node(comment, id.key) : null
  if (!focused || focused.articleId !== article.id) return null
  return loaders.node(comment, focused.ancestors[0] ?? focused.id)
}
