import { limits, type Role } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import { badInput } from '../graphql/problems.ts'
import { fromGlobalId } from '../relations/global-id.ts'

/** What an administrator says of a user's work. */
interface Duties {
  readonly role: Role
  readonly sections?: readonly string[] | null | undefined
  readonly author?: string | null | undefined
}

/** Keys of the sections that somebody answers for; null means all. Throws `BAD_USER_INPUT` naming `input.sections`. */
export async function sectionKeys(manager: EntityManager, { role, sections }: Duties): Promise<string[] | null> {
  if (sections == null) return null
  const field = 'input.sections'
  if (role !== 'EDITOR') throw badInput(field, `"${field}" is for editors only.`)
  if (sections.length > limits.list) throw badInput(field, `"${field}" takes at most ${limits.list} ids.`, { max: limits.list })
  const keys = [...new Set(sections)].map((id) => keyOf('Section', id))
  const rows = await manager.query<{ id: string }[]>('select id from section where id = any($1::uuid[])', [keys.filter(Boolean)])
  if (rows.length < keys.length) throw badInput(field, `"${field}" names a section that does not exist.`)
  return rows.map((row) => row.id)
}

/** Key of the author under whose name somebody writes. Throws `BAD_USER_INPUT` naming `input.author`. */
export async function authorKey(manager: EntityManager, { author }: Pick<Duties, 'author'>): Promise<string | null> {
  if (author == null) return null
  const [row] = await manager.query<{ id: string }[]>('select id from author where id = $1', [keyOf('Author', author)])
  if (!row) throw badInput('input.author', '"input.author" names an author that does not exist.')
  return row.id
}

function keyOf(type: string, id: string): string | null {
  const parts = fromGlobalId(id)
  return parts?.type === type ? parts.key : null
}
