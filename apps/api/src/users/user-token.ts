import { ErrorCode } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'
import { problem } from '../graphql/problems.ts'
import { hashOfToken, newToken } from './token.ts'

/** What a letter lets its reader do. */
export type TokenPurpose = 'CONFIRMATION' | 'RESET' | 'INVITATION'

/** Hours for which a token can be used. */
const hours: Readonly<Record<TokenPurpose, number>> = { CONFIRMATION: 24, RESET: 1, INVITATION: 7 * 24 }

interface Issued {
  readonly purpose: TokenPurpose
  readonly userId: string
  /** What a confirmation makes valid: the password and the name that were given together with the address. */
  readonly chosen?: Chosen | undefined
}

export interface Chosen {
  readonly passwordHash: string
  readonly name: string
}

/** Somebody to whom a token was given. */
export interface TokenOwner {
  readonly userId: string
  readonly email: string
  readonly name: string
}

/** A new token, which is kept as a hash only. */
export async function issueToken(manager: EntityManager, { purpose, userId, chosen }: Issued): Promise<string> {
  const token = newToken()
  await manager.query(`delete from user_token where expires_at < now() - interval '1 day'`)
  await manager.query(
    `insert into user_token (token_hash, purpose, user_id, password_hash, name, expires_at)
     values ($1, $2, $3, $4, $5, now() + $6 * interval '1 hour')`,
    [hashOfToken(token), purpose, userId, chosen?.passwordHash ?? null, chosen?.name ?? null, hours[purpose]],
  )
  return token
}

/** Whose token this is, used or not. Throws `INVALID_TOKEN`. */
export async function ownerOfToken(manager: EntityManager, purposes: readonly TokenPurpose[], token: string): Promise<TokenOwner> {
  const [owner] = await manager.query<TokenOwner[]>(
    `select u.id as "userId", u.email, u.name from user_token t join app_user u on u.id = t.user_id
     where t.token_hash = $1 and t.purpose = any($2) and t.expires_at > now()`,
    [hashOfToken(token), purposes],
  )
  if (!owner) throw invalidToken()
  return owner
}

/** Uses a token, and with it all others of the same user: whose it is, and what was chosen with it. Throws `INVALID_TOKEN`. */
export async function useToken(manager: EntityManager, purposes: readonly TokenPurpose[], token: string) {
  const [[used]] = await manager.query<[{ userId: string; passwordHash: string | null; name: string | null }[], number]>(
    `update user_token set used_at = now() where token_hash = $1 and purpose = any($2) and used_at is null and expires_at > now()
     returning user_id as "userId", password_hash as "passwordHash", name`,
    [hashOfToken(token), purposes],
  )
  if (!used) throw invalidToken()
  await voidTokens(manager, used.userId)
  return used
}

/** No letter that a user got until now opens anything any more. */
export async function voidTokens(manager: EntityManager, userId: string): Promise<void> {
  await manager.query('update user_token set used_at = now() where user_id = $1 and used_at is null', [userId])
}

/** One text, whatever is wrong with it. */
const invalidToken = () => problem(ErrorCode.INVALID_TOKEN, 'This link is not valid, or not any more: ask for a new one.')
