import type { ReviseArgs, ReviseArticleInput } from '@broadsheet/schema/graphql'
import { contentOf, type ManuscriptContent } from '../content.ts'
import { keptContent } from '../input/content.ts'
import type { Locked } from '../locked.ts'
import { noteOf } from '../note.ts'
import { requireSection, requireSlug } from '../particulars.ts'
import { requireUsable } from '../references.ts'
import { withUnseen } from '../unseen.ts'
import type { Step } from './step.ts'

export async function revise(locked: Locked, { input }: ReviseArgs): Promise<Step> {
  return { content: await revisedContent(locked, input), note: noteOf('input.note', input.note) }
}

/** The latest content with what the input changes of it. */
export async function revisedContent(locked: Locked, input: ReviseArticleInput): Promise<ManuscriptContent> {
  const { manager, asking, row } = locked
  const changes = keptContent(input)
  await requireUsable(manager, asking, changes)
  const content = { ...contentOf(row), ...(await withUnseen(locked, changes)) }
  if (content.sectionId !== row.sectionId) requireSection(asking.viewer, content.sectionId)
  if (content.slug !== row.slug) await requireSlug(manager, { id: row.id, slug: content.slug })
  return content
}
