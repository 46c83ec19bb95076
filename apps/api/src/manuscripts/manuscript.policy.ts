import { Permission, ViewerKind } from '@broadsheet/schema'
import sql from 'sql-template-tag'
import type { Policy } from '../access/policy.ts'
import { may } from '../access/viewer.ts'

/**
 * Administrators see all manuscripts, editors those of their sections, and everybody who writes what they began themselves;
 * authors also what bears their byline. It is the only rule of who may see: a mutation locks its article and asks it anew.
 */
export const manuscriptVisible: Policy = ({ viewer }, row) => {
  if (viewer.kind === ViewerKind.ADMINISTRATOR || (viewer.kind === ViewerKind.EDITOR && viewer.sections === 'all')) return sql`true`
  if (!may(viewer, Permission.WRITE)) return sql`false`
  const began = sql`${row}.created_by = ${viewer.userId}`
  if (viewer.kind === ViewerKind.EDITOR) return sql`(${row}.section_id = any(${viewer.sections}::uuid[]) or ${began})`
  if (viewer.authorId === null) return began
  return sql`(${row}.bylines @> ${JSON.stringify([{ authorId: viewer.authorId }])}::jsonb or ${began})`
}
