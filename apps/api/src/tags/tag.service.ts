import { randomUUID } from 'node:crypto'
import { limits, Permission } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import { requirePermission } from '../access/permission.ts'
import type { Viewer } from '../access/viewer.ts'
import { cleanText } from '../graphql/clean-text.ts'
import { slugOf } from '../slugs/slug-of.ts'
import { TagEntity } from './tag.entity.ts'

/** Makes a tag, unless there is one whose name comes to the same slug. Returns its key. */
export async function createTag(manager: EntityManager, viewer: Viewer, wish: string): Promise<string> {
  requirePermission(viewer, Permission.WRITE)
  const name = cleanText('name', wish, { min: 1, max: limits.text.tag })
  const slug = slugOf(name)
  await manager.createQueryBuilder().insert().into(TagEntity).values({ id: randomUUID(), slug, name }).orIgnore().execute()
  return (await manager.findOneByOrFail(TagEntity, { slug })).id
}
