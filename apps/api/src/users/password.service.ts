import { ErrorCode } from '@broadsheet/schema'
import type { ChangePasswordArgs, RequestPasswordResetArgs, ResetPasswordArgs } from '@broadsheet/schema/graphql'
import type { SessionToken } from '../access/connection.ts'
import type { Viewer } from '../access/viewer.ts'
import { problem } from '../graphql/problems.ts'
import type { Services } from '../graphql/services.ts'
import type { Letter } from '../mail/letter.ts'
import { writeLetter } from './account-letters.ts'
import { checkedAddress, emailKeyOf } from './address.ts'
import { checkNewPassword } from './new-password.ts'
import { countedProof, countLetter } from './proof.ts'
import { endAll, SessionService } from './session.service.ts'
import { hashOfToken } from './token.ts'
import { ownerOfToken, useToken, voidTokens } from './user-token.ts'

const openers = ['RESET', 'INVITATION'] as const

interface Owner {
  readonly email: string
  readonly name: string
  readonly passwordHash: string | null
}

/** How passwords change. Whoever chooses a new one is signed in anew, and nobody else with the same account is any more. */
export class PasswordService {
  private readonly sessions: SessionService

  constructor(private readonly services: Services) {
    this.sessions = new SessionService(services)
  }

  /** Lets whoever is signed in prove that it is them. Throws `UNAUTHENTICATED`, `RATE_LIMITED`. Returns their key. */
  async prove({ userId, connection }: Viewer, password: string): Promise<string> {
    if (userId === null) throw problem(ErrorCode.UNAUTHENTICATED, 'Sign in first.')
    const { attempts, passwords } = this.services
    const { email, passwordHash } = await this.owner(userId)
    const claim = { connection, account: emailKeyOf(email) }
    if (!(await countedProof(attempts, claim, () => passwords.matches(passwordHash, password)))) throw wrong()
    return userId
  }

  /** Sends a letter to the owner of a known address, when the reply has gone: its time tells nothing. */
  async requestReset(viewer: Viewer, { email, idempotencyKey }: RequestPasswordResetArgs): Promise<true> {
    const account = emailKeyOf(checkedAddress('email', email))
    const { attempts, writer, post } = this.services
    await countLetter(attempts, { connection: viewer.connection, account })
    let first = false
    await writer.write({ viewer, mutation: 'requestPasswordReset', idempotencyKey, input: { account } }, async () => {
      first = true
      return true
    })
    if (first) post.send(() => this.resetLetter(account))
    return true
  }

  /** Throws `INVALID_TOKEN`, `WEAK_PASSWORD`. A token that came by letter confirms the address too. */
  async reset(viewer: Viewer, { token, password, idempotencyKey }: ResetPasswordArgs): Promise<SessionToken> {
    const owner = await ownerOfToken(this.services.source.manager, openers, token)
    await checkNewPassword(this.services, { field: 'password', password, owner })
    const passwordHash = await this.services.passwords.hash(password)
    const asked = { viewer, mutation: 'resetPassword', idempotencyKey, input: { token: hashOfToken(token) } }
    return this.sessions.open(asked, {
      work: async (manager) => {
        const { userId } = await useToken(manager, openers, token)
        await manager.query('update app_user set password_hash = $2, confirmed_at = coalesce(confirmed_at, now()) where id = $1', [
          userId,
          passwordHash,
        ])
        await endAll(manager, userId)
        return userId
      },
      again: () => this.expectPassword(owner.userId, password),
    })
  }

  /** Throws `UNAUTHENTICATED` for a wrong `current`, `WEAK_PASSWORD`. */
  async change(viewer: Viewer, { current, password, idempotencyKey }: ChangePasswordArgs): Promise<SessionToken> {
    const { userId, connection } = viewer
    if (userId === null) throw problem(ErrorCode.UNAUTHENTICATED, 'Sign in first.')
    const { attempts, passwords } = this.services
    const user = await this.owner(userId)
    let known = false
    const proved = await countedProof(attempts, { connection, account: emailKeyOf(user.email) }, async () => {
      known = await passwords.matches(user.passwordHash, current)
      // A repetition comes when the new password is in force already.
      return known || (idempotencyKey != null && passwords.matches(user.passwordHash, password))
    })
    if (!proved) throw wrong()
    await checkNewPassword(this.services, { field: 'password', password, owner: user })
    const passwordHash = await passwords.hash(password)
    const asked = { viewer, mutation: 'changePassword', idempotencyKey, input: null }
    return this.sessions.open(asked, {
      work: async (manager) => {
        if (!known) throw wrong()
        const [, changed] = await manager.query<[unknown[], number]>(
          'update app_user set password_hash = $3 where id = $1 and password_hash = $2',
          [userId, user.passwordHash, passwordHash],
        )
        if (changed === 0) throw wrong()
        await voidTokens(manager, userId)
        await endAll(manager, userId)
        return userId
      },
      again: () => this.expectPassword(userId, password),
    })
  }

  private async resetLetter(account: string): Promise<Letter | null> {
    const { source, links } = this.services
    const [user] = await source.query<{ id: string; email: string }[]>('select id, email from app_user where email_key = $1', [account])
    return user ? writeLetter(source.manager, links, { kind: 'newPassword', user }) : null
  }

  private async owner(userId: string): Promise<Owner> {
    const rows = await this.services.source.query<Owner[]>(
      'select email, name, password_hash as "passwordHash" from app_user where id = $1',
      [userId],
    )
    const [owner] = rows
    if (!owner) throw problem(ErrorCode.UNAUTHENTICATED, 'Sign in first.')
    return owner
  }

  /** Passwords are not kept with an `idempotencyKey`; that a repetition means the same one shows in the account. */
  private async expectPassword(userId: string, password: string): Promise<void> {
    const { passwordHash } = await this.owner(userId)
    if (await this.services.passwords.matches(passwordHash, password)) return
    throw problem(ErrorCode.IDEMPOTENCY_KEY_REUSED, 'This "idempotencyKey" came before, with another password.')
  }
}

const wrong = () => problem(ErrorCode.UNAUTHENTICATED, 'The current password is wrong.')
