import { randomUUID } from 'node:crypto'
import { ErrorCode, limits, Permission, type Role } from '@broadsheet/schema'
import type { AddUserArgs, ReviseUserArgs, ReviseUserInput } from '@broadsheet/schema/graphql'
import type { EntityManager } from 'typeorm'
import { requirePermission } from '../access/permission.ts'
import { permissionsOf, type Viewer } from '../access/viewer.ts'
import { cleanText } from '../graphql/clean-text.ts'
import { badInput, problem } from '../graphql/problems.ts'
import type { Services } from '../graphql/services.ts'
import type { Letter } from '../mail/letter.ts'
import { fromGlobalId } from '../relations/global-id.ts'
import { writeLetter } from './account-letters.ts'
import { checkedAddress, emailKeyOf } from './address.ts'
import { authorKey, sectionKeys } from './duties.ts'
import { endAll } from './session.service.ts'
import { UserEntity } from './user.entity.ts'
import { voidTokens } from './user-token.ts'

/** What administrators decide about users. Every method answers with the key of the user. */
export class UserService {
  constructor(private readonly services: Services) {}

  /** Adds somebody and invites them to choose a password. Who signed up but never confirmed the address gives way. */
  async add(viewer: Viewer, { input, idempotencyKey }: AddUserArgs): Promise<string> {
    requirePermission(viewer, Permission.MANAGE_USERS)
    const { writer, post, links } = this.services
    const email = checkedAddress('input.email', input.email)
    const name = cleanText('input.name', input.name, limits.user.name)
    const letters: Letter[] = []
    const key = await writer.write({ viewer, mutation: 'addUser', idempotencyKey, input }, async (manager) => {
      const [sectionIds, authorId] = [await sectionKeys(manager, input), await authorKey(manager, input)]
      const id = await insert(manager, { email, name, role: input.role, sectionIds, authorId })
      await voidTokens(manager, id)
      letters.push(await writeLetter(manager, links, { kind: 'invitation', user: { id, email } }))
      return id
    })
    for (const letter of letters) post.send(letter)
    return key
  }

  /** Changes what somebody is called, is and may do. Whoever may do other things than before has to sign in again. */
  async revise(viewer: Viewer, { id, input, idempotencyKey }: ReviseUserArgs): Promise<string> {
    requirePermission(viewer, Permission.MANAGE_USERS)
    const asked = { viewer, mutation: 'reviseUser', idempotencyKey, input: { id, input } }
    return this.services.writer.write(asked, async (manager) => {
      const administrators = await lockAdministrators(manager)
      const before = await find(manager, id)
      const after = await revised(manager, before, input)
      if (before.role !== after.role) checkRole(before, after.role, administrators)
      await manager.update(UserEntity, { id: before.id }, after)
      if (dutiesOf(before) !== dutiesOf({ ...before, ...after })) await endAll(manager, before.id)
      return before.id
    })
  }
}

/** As they sign what they write. */
export async function nameOfUser(manager: EntityManager, id: string): Promise<string> {
  const { name } = await manager.findOneByOrFail(UserEntity, { id })
  return name
}

type Added = Pick<UserEntity, 'email' | 'name' | 'role' | 'sectionIds' | 'authorId'>

/** One statement decides: of two that come at once, one finds the address taken. */
async function insert(manager: EntityManager, { email, name, role, sectionIds, authorId }: Added): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `insert into app_user (id, email, email_key, name, role, section_ids, author_id) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (email_key) do update set email = excluded.email, name = excluded.name, role = excluded.role,
       section_ids = excluded.section_ids, author_id = excluded.author_id, password_hash = null
     where app_user.confirmed_at is null and app_user.password_hash is not null
     returning id`,
    [randomUUID(), email, emailKeyOf(email), name, role, sectionIds, authorId],
  )
  if (!row) throw badInput('input.email', '"input.email" is the address of another user.')
  return row.id
}

/** Held until the end, so that two administrators cannot dismiss each other at the same time. */
async function lockAdministrators(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select id from app_user where role = 'ADMINISTRATOR' and confirmed_at is not null order by id for update`,
  )
  return rows.map((row) => row.id)
}

async function find(manager: EntityManager, id: string): Promise<UserEntity> {
  const parts = fromGlobalId(id)
  const key = parts?.type === 'User' ? parts.key : null
  const user = key && (await manager.findOne(UserEntity, { where: { id: key }, lock: { mode: 'pessimistic_write' } }))
  if (!user) throw problem(ErrorCode.NOT_FOUND, 'There is no such user.', { field: 'id' })
  return user
}

type Revised = Pick<UserEntity, 'name' | 'role' | 'sectionIds' | 'authorId'>

async function revised(manager: EntityManager, before: UserEntity, { name, role, sections, author }: ReviseUserInput): Promise<Revised> {
  if (role === null) throw badInput('input.role', '"input.role" cannot be emptied.')
  const next = role ?? before.role
  const kept = next === 'EDITOR' ? before.sectionIds : null
  return {
    name: name === undefined ? before.name : cleanText('input.name', name ?? '', limits.user.name),
    role: next,
    sectionIds: sections === undefined ? kept : await sectionKeys(manager, { role: next, sections }),
    authorId: author === undefined ? before.authorId : await authorKey(manager, { author }),
  }
}

function checkRole(before: UserEntity, role: Role, administrators: readonly string[]): void {
  const lasting = permissionsOf[role].includes(Permission.MANAGE_USERS) || administrators.some((id) => id !== before.id)
  if (!lasting) throw problem(ErrorCode.FORBIDDEN, 'This is the last administrator: make somebody else one first.')
  // Their password was chosen by whoever signed up, which need not be the owner of the address.
  if (before.confirmedAt === null && before.passwordHash !== null) {
    throw badInput('input.role', 'Somebody who has not confirmed their address yet remains a reader; or invite them with addUser.')
  }
}

/** Everything that decides what somebody may do, as one text. */
const dutiesOf = ({ role, sectionIds, authorId }: Pick<UserEntity, 'role' | 'sectionIds' | 'authorId'>) =>
  JSON.stringify([role, sectionIds && [...sectionIds].sort(), authorId])
