import { randomUUID } from 'node:crypto'
import { limits, type Role } from '@broadsheet/schema'
import type { DataSource, EntityManager } from 'typeorm'
import { UsageError } from '../explain.ts'
import { cleanText } from '../graphql/clean-text.ts'
import { nameOfPaper } from '../publication/publication.service.ts'
import { emailKeyOf, isAddress } from './address.ts'
import { weaknessOf } from './password-rules.ts'
import { Passwords } from './passwords.ts'

/** Somebody as the person at the terminal describes them; sections and author by their slugs. */
export interface Enrolment {
  readonly email: string
  readonly role: Role
  readonly password: string
  readonly name?: string | undefined
  readonly section: readonly string[]
  readonly author?: string | undefined
}

/** Adds somebody who may sign in at once. Throws `UsageError` for whatever the person at the terminal can put right. */
export async function enrol(source: DataSource, host: string, person: Enrolment): Promise<void> {
  const { email, role, password } = person
  if (!isAddress(email)) throw new UsageError(`"${email}" is not an e-mail address.`)
  const name = nameOf(person)
  const weakness = await weaknessOf(password, { paper: await nameOfPaper(source.manager), host, email, name })
  if (weakness) throw new UsageError(weakness)
  const sectionIds = person.section.length === 0 ? null : await sectionsOf(source.manager, person)
  const [authorId = null] = person.author === undefined ? [] : await keysOf(source.manager, 'author', [person.author])
  const rows = await source.query<unknown[]>(
    `insert into app_user (id, email, email_key, name, role, section_ids, author_id, password_hash, confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, now()) on conflict do nothing returning id`,
    [randomUUID(), email.trim(), emailKeyOf(email), name, role, sectionIds, authorId, await new Passwords().hash(password)],
  )
  if (rows.length === 0) throw new UsageError(`There is already a user with the address ${email.trim()}.`)
}

function nameOf({ email, name }: Enrolment): string {
  try {
    return cleanText('--name', name ?? emailKeyOf(email).slice(0, email.trim().indexOf('@')), limits.user.name)
  } catch (problem) {
    throw new UsageError(problem instanceof Error ? problem.message : String(problem))
  }
}

function sectionsOf(manager: EntityManager, { role, section }: Enrolment): Promise<string[]> {
  if (role !== 'EDITOR') throw new UsageError('Only editors have sections: leave out --section.')
  return keysOf(manager, 'section', section)
}

async function keysOf(manager: EntityManager, table: 'section' | 'author', slugs: readonly string[]): Promise<string[]> {
  const rows = await manager.query<{ id: string; slug: string }[]>(`select id, slug from ${table} where slug = any($1)`, [slugs])
  const missing = slugs.find((slug) => !rows.some((row) => row.slug === slug))
  if (missing !== undefined) throw new UsageError(`There is no ${table} with the slug "${missing}".`)
  return rows.map((row) => row.id)
}

/** Everybody who may sign in, by address. */
export function listUsers(source: DataSource): Promise<{ email: string; role: Role }[]> {
  return source.query('select email, role from app_user order by email_key')
}
