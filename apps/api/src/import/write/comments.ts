import type { CommentState } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import { KeptCommentEntity } from '../../comments/kept-comment.entity.ts'
import { firstDate } from '../dates.ts'
import type { Page } from '../html/page.ts'
import type { Outcome } from '../ledger.ts'
import type { Known, Memory } from '../memory.ts'
import { cut, oneLine } from '../plain-text.ts'
import { plainText } from '../text-of-html.ts'
import type { CommentRecord } from '../wxr/records.ts'
import { threaded } from './threads.ts'

/** What became of each comment of an article. */
export type CommentResult = { outcome: Outcome } | { left: string }

const statuses: Readonly<Record<string, CommentState>> = { '1': 'PUBLISHED', approve: 'PUBLISHED', '0': 'HELD', hold: 'HELD' }
const leftStatuses: Readonly<Record<string, string>> = { spam: 'spam', trash: 'in the trash', 'post-trashed': 'in the trash' }
const maxLength = 100_000

export interface Thread {
  articleId: string
  records: readonly CommentRecord[]
  /** Where a comment has no date of its own. */
  date: Date | null
  page: Page
}

/** Writes the comments of an article in its transaction, each below the one it answers. */
export async function writeComments(manager: EntityManager, memory: Memory, thread: Thread): Promise<CommentResult[]> {
  if (thread.records.length === 0) return []
  const known = await memory.known(
    manager,
    'comment',
    thread.records.map((record) => record.id),
  )
  const written = new Map<string, string[]>()
  const results: CommentResult[] = []
  for (const { record, parent } of threaded(thread.records)) {
    const above = parent === null ? [] : written.get(parent)
    const before = known.get(record.id)
    const reason = above ? reasonToLeave(record) : 'a reply to a comment that was left out'
    // What has become spam since the last import must not stay visible.
    const row = above && (!reason || before) ? rowOf(record, thread, above) : null
    if (row) {
      const { id, outcome } = await settle(manager, memory, { record, row, known: before })
      written.set(record.id, [...row.ancestors, id])
      results.push({ outcome })
    } else results.push({ left: reason ?? 'without text or date' })
  }
  return results
}

type CommentRow = Omit<KeptCommentEntity, 'id' | 'textKey' | 'userId' | 'guestHash' | 'verdict'>

function settle(
  manager: EntityManager,
  memory: Memory,
  { record, row, known }: { record: CommentRecord; row: CommentRow; known: Known | undefined },
) {
  const candidate = {
    kind: 'comment' as const,
    externalId: record.id,
    content: row,
    write: async (id: string) => void (await manager.upsert(KeptCommentEntity, { ...row, id }, ['id'])),
  }
  return memory.settleKnown(manager, candidate, known)
}

function reasonToLeave({ type, approved, id }: CommentRecord): string | null {
  if (id === '') return 'without a number'
  if (type === 'pingback' || type === 'trackback') return `a ${type}`
  if (type !== '' && type !== 'comment') return `of the type ${oneLine(type, 40)}`
  if (Object.hasOwn(leftStatuses, approved)) return leftStatuses[approved] ?? null
  return Object.hasOwn(statuses, approved) ? null : 'in a state that is not known'
}

function rowOf(record: CommentRecord, { articleId, date, page }: Thread, ancestors: string[]): CommentRow | null {
  const text = cut(plainText(record.content, page), maxLength)
  const postedAt = firstDate(record.dateGmt, record.date) ?? date
  if (text === '' || !postedAt) return null
  const status = reasonToLeave(record) ? 'REJECTED' : (statuses[record.approved] ?? 'HELD')
  return {
    articleId,
    parentId: ancestors.at(-1) ?? null,
    ancestors,
    status,
    publishedAt: status === 'PUBLISHED' ? postedAt : null,
    commenterName: oneLine(plainText(record.author), 100) || 'Anonymous',
    text,
    postedAt,
    editedAt: null,
  }
}
