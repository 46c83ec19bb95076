import { randomUUID } from 'node:crypto'
import type { Role } from '@broadsheet/schema'
import { hash } from '@node-rs/argon2'
import type { DataSource } from 'typeorm'
import { UsageError } from '../explain.ts'
import { UserEntity } from './user.entity.ts'

const passwordLength = { min: 8, max: 128 }
/** Argon2id, the default of the library; memory in KiB. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** One key for all spellings of an e-mail address: upper and lower case, and letters that only look wider. */
const emailKeyOf = (email: string): string => email.normalize('NFKC').trim().toLowerCase()

/** Adds somebody who may sign in. Throws `UsageError` for what cannot be an address or a password, and for a known address. */
export async function addUser(
  source: DataSource,
  { email, role, password }: { email: string; role: Role; password: string },
): Promise<void> {
  const emailKey = emailKeyOf(email)
  if (!address.test(emailKey)) throw new UsageError(`"${email}" is not an e-mail address.`)
  const { length } = [...password]
  if (length < passwordLength.min || length > passwordLength.max) {
    throw new UsageError(`A password has ${passwordLength.min} to ${passwordLength.max} characters; this one has ${length}.`)
  }
  const now = new Date()
  const name = emailKey.slice(0, emailKey.indexOf('@'))
  const known = { id: randomUUID(), email: email.trim(), emailKey, name, role, createdAt: now, confirmedAt: now }
  const user = { ...known, passwordHash: await hash(password, cost) }
  // One statement decides: two that come at once cannot both find the address free.
  const { raw } = await source.createQueryBuilder().insert().into(UserEntity).values(user).orIgnore().returning('id').execute()
  if ((raw as unknown[]).length === 0) throw new UsageError(`There is already a user with the address ${email.trim()}.`)
}

/** Everybody who may sign in, by address. */
export function listUsers(source: DataSource): Promise<UserEntity[]> {
  return source.getRepository(UserEntity).find({ order: { emailKey: 'asc' } })
}
