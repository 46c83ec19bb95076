import sql, { type Sql } from 'sql-template-tag'

/** Tells the instant of reading, as SQL: one clock for all API processes. */
export type Clock = () => Sql

export const databaseClock: Clock = () => sql`now()`
