import { Permission } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { Policy } from '../access/policy.ts'
import { may } from '../access/viewer.ts'

/** Users are visible to themselves, and to whoever decides about them. */
export const userVisible: Policy = ({ viewer }, row) =>
  may(viewer, Permission.MANAGE_USERS) ? sql`true` : sql`${row}.id = ${viewer.userId}::uuid`
