import { ErrorCode, Permission } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import { may, type Viewer } from '../access/viewer.ts'
import { problem } from '../graphql/problems.ts'
import { type Bearer, isFree } from '../slugs/free-slug.ts'
import { answersFor } from './rights.ts'

/** Editors put articles into their own sections only; authors propose one, for an editor of it to decide. */
export function requireSection(viewer: Viewer, sectionId: string): void {
  if (may(viewer, Permission.EDIT) && !answersFor(viewer, sectionId)) {
    throw problem(ErrorCode.FORBIDDEN, 'You may not put an article into a section that is not yours.', { field: 'input.section' })
  }
}

/** Throws `SLUG_TAKEN` if another article has the slug, is to have it, or is still found under it. */
export async function requireSlug(manager: EntityManager, wish: Bearer): Promise<void> {
  if (await isFree(manager, 'article', wish)) return
  throw problem(ErrorCode.SLUG_TAKEN, `Another article has the slug "${wish.slug}", or is found under it.`, { field: 'input.slug' })
}
