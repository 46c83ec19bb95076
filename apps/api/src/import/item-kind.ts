import type { ArticleStatus } from '../articles/article.status.ts'
import type { ItemRecord } from './wxr/records.ts'

/** What an item is here: an article in some state, an attachment, or nothing, and why. */
export type ItemKind = { article: ArticleStatus; note: string | null } | { attachment: true } | { left: string }

const statuses: Readonly<Record<string, ItemKind>> = {
  publish: { article: 'PUBLISHED', note: null },
  future: { article: 'PUBLISHED', note: null },
  draft: { article: 'DRAFT', note: null },
  pending: { article: 'DRAFT', note: 'articles that wait for review there are drafts here' },
  private: { article: 'DRAFT', note: 'private articles are drafts here' },
  trash: { left: 'in the trash' },
  'auto-draft': { left: 'never saved by its author' },
}

/** What becomes of an item. Whatever is not public there must not become public here, so a state that is not known is a draft. */
export function kindOf(item: ItemRecord): ItemKind {
  if (item.type === 'attachment') return { attachment: true }
  if (item.type !== 'post' && item.type !== 'page')
    return { left: item.type === '' ? 'without a type' : `of the type ${item.type.slice(0, 40)}` }
  if (item.tooLong) return { left: 'longer than 32 million characters' }
  const kind = Object.hasOwn(statuses, item.status) ? statuses[item.status] : undefined
  if (kind && 'left' in kind) return kind
  if (item.password !== '') return { article: 'DRAFT', note: 'articles behind a password are drafts here' }
  return kind ?? { article: 'DRAFT', note: 'articles in a state that is not known are drafts here' }
}
