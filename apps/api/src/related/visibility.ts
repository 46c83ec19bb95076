import sql, { type Sql } from 'sql-template-tag'
import { noConnection } from '../access/connection.ts'
import { nobody } from '../access/viewer.ts'
import { articleVisible } from '../articles/article.policy.ts'

/** Whether everybody may read the article with this alias, at the instant of its save. */
export const isPublic = (row: Sql): Sql => articleVisible({ viewer: nobody(noConnection), now: sql`now()` }, row)

/** Whether everybody may read it, or will without another save: what only a save brings back is found by that. */
export const isOut = (row: Sql): Sql => sql`(${row}.status = 'PUBLISHED' and (${row}.unpublish_at is null or ${row}.unpublish_at > now()))`
