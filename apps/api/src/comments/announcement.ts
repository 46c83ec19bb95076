import sql from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { ask } from '../database/ask.ts'

/** The channel on which API processes tell each other of comments. */
export const announcements = 'comment_public'

/** A comment that has become public, by the keys of its article and its own. */
export interface Announcement {
  readonly article: string
  readonly comment: string
}

/**
 * Tells all API processes of a comment that becomes public with the transaction of `manager`: not before that, and not at all if it
 * fails. What is told are keys only; whoever hears of them asks for the rest, by the policy.
 */
export async function announce(manager: EntityManager, { article, comment }: Announcement): Promise<void> {
  await ask(manager, sql`select pg_notify(${announcements}, ${JSON.stringify({ article, comment })})`)
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What was told; null for anything else that came over the channel. */
export function readAnnouncement(payload: string): Announcement | null {
  try {
    const { article, comment } = JSON.parse(payload) as Record<string, unknown>
    const known = [article, comment].every((key) => typeof key === 'string' && uuid.test(key))
    return known ? { article: String(article), comment: String(comment) } : null
  } catch {
    return null
  }
}
