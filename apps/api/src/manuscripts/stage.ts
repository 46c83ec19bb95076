import sql, { type Sql } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import { articleVisible } from '../articles/article.policy.ts'

/** The stage of an article or manuscript at the instant of asking. It is PUBLISHED if and only if readers see it. */
export function stageOf(asking: Asking, row: Sql): Sql {
  return sql`case
    when ${row}.status <> 'PUBLISHED' then ${row}.status
    when ${articleVisible(asking, row)} then 'PUBLISHED'
    when ${row}.unpublish_at <= ${asking.now} then 'UNPUBLISHED'
    when ${row}.embargoed_until > ${asking.now} then 'EMBARGOED'
    else 'SCHEDULED' end`
}
