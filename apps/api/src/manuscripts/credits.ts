import { ErrorCode } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import { imagesShownBy } from '../articles/links.ts'
import { problem } from '../graphql/problems.ts'
import { toGlobalId } from '../relations/global-id.ts'
import type { ManuscriptContent } from './content.ts'

/** A picture is never shown without its credit: throws `CREDIT_REQUIRED` for the first image that has none and needs one. */
export async function requireCredits(manager: EntityManager, content: ManuscriptContent): Promise<void> {
  const [bare] = await manager.query<{ id: string; alt: string }[]>(
    `select id, alt from image where id = any($1::uuid[]) and credits = '[]' and not credit_not_required
      order by array_position($1::uuid[], id) limit 1`,
    [imagesShownBy(content)],
  )
  if (!bare) return
  const shown = bare.alt === '' ? 'without an alternative text' : `"${bare.alt}"`
  throw problem(ErrorCode.CREDIT_REQUIRED, `The image ${shown} has no credit: name somebody, or say that it needs none.`, {
    image: toGlobalId('Image', bare.id),
  })
}
