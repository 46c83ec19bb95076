import { Permission } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { Policy } from '../access/policy.ts'
import { may } from '../access/viewer.ts'

/** What moderators work with is for them. */
export const moderatorsOnly: Policy = ({ viewer }) => (may(viewer, Permission.MODERATE) ? sql`true` : sql`false`)
