import { randomUUID } from 'node:crypto'
import { ErrorCode } from '@broadsheet/schema'
import type { Logger } from 'pino'

/** What clients are told while the database cannot be reached, by whichever door they came. */
export const databaseAway = { code: ErrorCode.SERVICE_UNAVAILABLE, message: 'The database cannot be reached at this moment.' }

/** What clients are told of something unexpected, by whichever door: an id, under which the log has all of it. */
export function masked(problem: unknown, log: Logger, place: { path?: string } = {}) {
  const errorId = randomUUID()
  // `err` is the name under which the logger writes message and stack.
  log.error({ errorId, err: problem, ...place }, 'unexpected error')
  return { code: ErrorCode.INTERNAL_SERVER_ERROR, message: 'Something went wrong on our side.', errorId }
}
