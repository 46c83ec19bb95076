import type { CommentState } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import { descending } from '../relations/ordering.ts'
import { by, type Path } from '../relations/path.ts'
import { one, paged } from '../relations/relation.ts'
import { commenterAccount, sanction } from './details.noun.ts'
import type { CommenterKey } from './history.ts'
import { moderatedComment } from './moderated-comment.noun.ts'

const latest = descending({ expression: 't.posted_at', type: 'timestamptz' }, { expression: 't.id', type: 'uuid' })

/** What one kind of commenter wrote: all of it, and what became of it. */
function writtenBy(kind: CommenterKey['kind'], path: Path) {
  const written = { to: () => moderatedComment, path, key: ({ key }: CommenterKey) => key, orderings: { LATEST: latest } }
  const counted = (status: CommentState) =>
    paged({ ...written, name: `CommenterHistory of ${kind} ${status}`, where: sql`t.status = ${status}` })
  return {
    comments: paged({ ...written, name: `CommenterHistory.comments of ${kind}` }),
    PUBLISHED: counted('PUBLISHED'),
    HELD: counted('HELD'),
    REJECTED: counted('REJECTED'),
    REMOVED: counted('REMOVED'),
  }
}

export const written = {
  user: writtenBy('user', by('user_id')),
  guest: writtenBy('guest', by('guest_hash', 'text')),
  unknown: writtenBy('unknown', by('id')),
}

const userKey = ({ kind, key }: CommenterKey) => (kind === 'user' ? key : null)

export const historyAccount = one({ name: 'CommenterHistory account', to: () => commenterAccount, path: by('id'), key: userKey })

export const historySanction = one({ name: 'CommenterHistory.sanction', to: () => sanction, path: by('user_id'), key: userKey })
