import { freeSlugOf } from '../../articles/article.service.ts'
import type { Locked } from '../locked.ts'
import type { Step } from './step.ts'

/** Keeps everything for the record, but the address of what was never public. */
export async function throwAway({ manager, row }: Locked): Promise<Step> {
  if (row.publishedVersion === null) await freeSlugOf(manager, row.id)
  return { state: { status: 'DELETED' } }
}
