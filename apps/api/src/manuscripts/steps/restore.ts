import type { RestoreArgs } from '@broadsheet/schema/graphql'
import { badInput } from '../../graphql/problems.ts'
import { fromGlobalId } from '../../relations/global-id.ts'
import { isFree } from '../../slugs/free-slug.ts'
import { contentOf } from '../content.ts'
import type { Locked } from '../locked.ts'
import { requireSection } from '../particulars.ts'
import { RevisionEntity } from '../revision.entity.ts'
import type { Step } from './step.ts'

/** Brings back what an earlier revision said. What readers were told about corrections is never taken back. */
export async function restore({ manager, asking, row }: Locked, { revision: id }: RestoreArgs): Promise<Step> {
  const parts = fromGlobalId(id)
  const revision = parts?.type === 'Revision' ? await manager.findOneBy(RevisionEntity, { id: parts.key, articleId: row.id }) : null
  if (!revision) throw badInput('revision', '"revision" must be the id of a revision of this article.')
  const earlier = contentOf(revision)
  if (earlier.sectionId !== row.sectionId) requireSection(asking.viewer, earlier.sectionId)
  // Its address may belong to another article by now.
  const slug = (await isFree(manager, 'article', { id: row.id, slug: earlier.slug })) ? earlier.slug : row.slug
  return { content: { ...earlier, slug, corrections: row.corrections }, note: `Revision ${revision.number}` }
}
