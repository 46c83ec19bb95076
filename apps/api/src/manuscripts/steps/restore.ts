import type { RestoreArgs } from '@broadsheet/schema/graphql'
import { isFree } from '../../slugs/free-slug.ts'
import { contentOf } from '../content.ts'
import type { Locked } from '../locked.ts'
import { requireSection } from '../particulars.ts'
import { revisionOf } from '../revision.service.ts'
import type { Step } from './step.ts'

/** Brings back what an earlier revision said. What readers were told about corrections is never taken back. */
export async function restore({ manager, asking, row }: Locked, { revision: id }: RestoreArgs): Promise<Step> {
  const revision = await revisionOf(manager, row.id, id)
  const earlier = contentOf(revision)
  if (earlier.sectionId !== row.sectionId) requireSection(asking.viewer, earlier.sectionId)
  // Its address may belong to another article by now.
  const slug = (await isFree(manager, 'article', { id: row.id, slug: earlier.slug })) ? earlier.slug : row.slug
  return { content: { ...earlier, slug, corrections: row.corrections }, note: `Revision ${revision.number}` }
}
