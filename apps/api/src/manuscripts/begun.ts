import type { CreateArticleInput } from '@broadsheet/schema/graphql'
import type { EntityManager } from 'typeorm'
import type { Asking } from '../access/policy.ts'
import { houseStyle } from '../publication/publication.service.ts'
import { freeSlug } from '../slugs/free-slug.ts'
import { slugOf } from '../slugs/slug-of.ts'
import type { ManuscriptContent } from './content.ts'
import { keptContent } from './input/content.ts'
import { requireSection, requireSlug } from './particulars.ts'
import { requireUsable } from './references.ts'

/** What a new article says: what is given, the house style, and the writer's own byline. */
export async function begunContent(
  manager: EntityManager,
  { asking, id, input }: { asking: Asking; id: string; input: CreateArticleInput },
): Promise<ManuscriptContent> {
  const { authorId } = asking.viewer
  const given = keptContent(input)
  await requireUsable(manager, asking, given)
  const content: ManuscriptContent = {
    ...{
      slug: '',
      headline: '',
      sectionId: '',
      standfirst: null,
      hero: null,
      body: [],
      source: null,
      corrections: [],
      tagIds: [],
      relatedIds: [],
      unrelatedIds: [],
      suggestible: true,
    },
    language: (await houseStyle(manager)).language,
    completeness: 'FULL',
    commenting: 'OPEN',
    bylines: authorId === null ? [] : [{ authorId, role: 'WRITER' }],
    ...given,
  }
  requireSection(asking.viewer, content.sectionId)
  if (given.slug !== undefined) await requireSlug(manager, { id, slug: given.slug })
  else content.slug = await freeSlug(manager, 'article', { id, slug: slugOf(content.headline) })
  return content
}
