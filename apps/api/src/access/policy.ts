import { Permission } from '@broadsheet/schema'
import sql, { type Sql } from 'sql-template-tag'
import { may, type Viewer } from './viewer.ts'

/** A viewer at an instant: what every policy is asked about. */
export interface Asking {
  readonly viewer: Viewer
  /** SQL for the instant of reading: the clock of the database, or a fixed instant in tests. */
  readonly now: Sql
}

/** May `asking` see the row with this alias? Answers with a condition that is compiled into every source of rows. */
export type Policy = (asking: Asking, row: Sql) => Sql

/** For what is part of the paper itself, such as its sections. */
export const everybody: Policy = () => sql`true`

/** What is public through something else, and what the newsroom works with before that: its tags, authors and images. */
export const alsoNewsroom =
  (policy: Policy): Policy =>
  (asking, row) =>
    may(asking.viewer, Permission.UPLOAD_IMAGES) ? sql`true` : policy(asking, row)
