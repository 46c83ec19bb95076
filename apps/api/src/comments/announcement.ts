import type { EntityManager } from 'typeorm'

/** Where the database tells all API processes that a comment has become public. */
export const announcements = 'comments'

/** What is told: keys, never words. */
export interface Announcement {
  readonly article: string
  readonly comment: string
}

/** Heard when the transaction of `manager` is over, and never if it fails. */
export async function announce(manager: EntityManager, { article, comment }: Announcement): Promise<void> {
  await manager.query('select pg_notify($1, $2)', [announcements, JSON.stringify({ article, comment })])
}
