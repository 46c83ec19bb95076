import sql from 'sql-template-tag'
import type { Policy } from '../access/policy.ts'

/**
 * Public is what the newsroom has released, between its first and its last instant. Nothing has to run for an article to
 * appear or disappear: this condition is asked anew whenever rows are read.
 */
export const articleVisible: Policy = ({ now }, row) =>
  sql`${row}.status = 'PUBLISHED'
    and ${row}.published_at <= ${now}
    and (${row}.embargoed_until is null or ${row}.embargoed_until <= ${now})
    and (${row}.unpublish_at is null or ${row}.unpublish_at > ${now})`
