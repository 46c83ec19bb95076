import { ErrorCode } from '@broadsheet/schema'
import type { SignInArgs, SignOutArgs } from '@broadsheet/schema/graphql'
import type { EntityManager } from 'typeorm'
import type { SessionToken } from '../access/connection.ts'
import type { Viewer } from '../access/viewer.ts'
import { problem } from '../graphql/problems.ts'
import type { Services } from '../graphql/services.ts'
import { writeLetter } from './account-letters.ts'
import { emailKeyOf } from './address.ts'
import { countedProof } from './proof.ts'
import { SessionService } from './session.service.ts'

interface Known {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly passwordHash: string
  readonly confirmed: boolean
}

/** How users come and go. */
export class SignInService {
  private readonly sessions: SessionService

  constructor(private readonly services: Services) {
    this.sessions = new SessionService(services)
  }

  /** Throws `UNAUTHENTICATED` with one text for an unknown address and a wrong password, after the same work. */
  async signIn(viewer: Viewer, { email, password, idempotencyKey }: SignInArgs): Promise<SessionToken> {
    const account = emailKeyOf(email)
    const user = await this.prove(viewer, { account, password })
    if (!user.confirmed) await this.askToConfirm(user)
    const asked = { viewer, mutation: 'signIn', idempotencyKey, input: { account } }
    return this.sessions.open(asked, { work: (manager) => stillValid(manager, user) })
  }

  async signOut(viewer: Viewer, { everywhere, idempotencyKey }: SignOutArgs): Promise<true> {
    const input = { everywhere: everywhere === true }
    await this.services.writer.write({ viewer, mutation: 'signOut', idempotencyKey, input }, async () => true)
    // Done again by a repetition too: a session that was handed in is to end, whatever came before.
    await this.sessions.end(viewer, input.everywhere)
    return true
  }

  private async prove(viewer: Viewer, { account, password }: { account: string; password: string }): Promise<Known> {
    const { attempts, passwords, source } = this.services
    let user: Known | undefined
    const proved = await countedProof(attempts, { connection: viewer.connection, account }, async () => {
      const rows = await source.query<Known[]>(
        `select id, email, name, password_hash as "passwordHash", confirmed_at is not null as confirmed from app_user where email_key = $1`,
        [account],
      )
      user = rows[0]
      return passwords.matches(user?.passwordHash ?? null, password)
    })
    if (!proved || !user) throw wrong()
    return user
  }

  /** Only somebody who knows the password learns that the address waits to be confirmed. */
  private async askToConfirm({ id, email, name, passwordHash }: Known): Promise<never> {
    const { attempts, post, source, links } = this.services
    await attempts.count('letterToMailbox', emailKeyOf(email))
    post.send(() => writeLetter(source.manager, links, { kind: 'confirmation', user: { id, email }, chosen: { passwordHash, name } }))
    throw problem(ErrorCode.UNAUTHENTICATED, 'Confirm your e-mail address first: a new letter with a link is on its way.')
  }
}

/** Holds the user, so that no session begins with a password that is just being changed. */
async function stillValid(manager: EntityManager, { id, passwordHash }: Known): Promise<string> {
  const rows = await manager.query<unknown[]>('select from app_user where id = $1 and password_hash = $2 for share', [id, passwordHash])
  if (rows.length === 0) throw wrong()
  return id
}

const wrong = () => problem(ErrorCode.UNAUTHENTICATED, 'The e-mail address or the password is wrong.')
