import type { ModeratedCommentEntity } from './moderated-comment.entity.ts'

/** By what a commenter is known: a user, the browser of a guest, or nothing but the one comment that was imported. */
export interface CommenterKey {
  readonly kind: 'user' | 'guest' | 'unknown'
  readonly key: string
  /** As it stands above the comment that led here; users have their own. */
  readonly signed: string
}

export function commenterOf({ id, userId, guestHash, commenterName: signed }: ModeratedCommentEntity): CommenterKey {
  if (userId !== null) return { kind: 'user', key: userId, signed }
  return guestHash === null ? { kind: 'unknown', key: id, signed } : { kind: 'guest', key: guestHash, signed }
}
