import { randomUUID } from 'node:crypto'
import { limits } from '@broadsheet/schema'
import type { SignUpInput } from '@broadsheet/schema/graphql'
import type { EntityManager } from 'typeorm'
import type { SessionToken } from '../access/connection.ts'
import type { Viewer } from '../access/viewer.ts'
import { cleanText } from '../graphql/clean-text.ts'
import type { Services } from '../graphql/services.ts'
import type { Letter } from '../mail/letter.ts'
import { writeLetter } from './account-letters.ts'
import { checkedAddress, emailKeyOf } from './address.ts'
import { checkNewPassword } from './new-password.ts'
import { countLetter } from './proof.ts'
import { SessionService } from './session.service.ts'
import { hashOfToken } from './token.ts'
import { useToken } from './user-token.ts'

interface SignUp {
  readonly input: SignUpInput
  readonly idempotencyKey?: string | null | undefined
}

interface Confirmation {
  readonly token: string
  readonly idempotencyKey?: string | null | undefined
}

interface Newcomer {
  readonly email: string
  readonly name: string
  readonly passwordHash: string
}

/** How readers join. Nothing that a stranger sees or can measure tells whether an address is known. */
export class SignUpService {
  private readonly sessions: SessionService

  constructor(private readonly services: Services) {
    this.sessions = new SessionService(services)
  }

  /** Takes somebody in, once they confirm their address. A known address gets another letter, and the same work is done. */
  async signUp(viewer: Viewer, { input, idempotencyKey }: SignUp): Promise<true> {
    const { attempts, passwords, writer, post } = this.services
    const email = checkedAddress('input.email', input.email)
    const name = cleanText('input.name', input.name, limits.user.name)
    const account = emailKeyOf(email)
    await checkNewPassword(this.services, { field: 'input.password', password: input.password, owner: { email, name } })
    await countLetter(attempts, { connection: viewer.connection, account })
    const passwordHash = await passwords.hash(input.password)
    const letters: Letter[] = []
    const asked = { viewer, mutation: 'signUp', idempotencyKey, input: { account, name } }
    await writer.write(asked, async (manager) => {
      letters.push(await this.record(manager, { email, name, passwordHash }))
      return true
    })
    for (const letter of letters) post.send(letter)
    return true
  }

  /**
   * Confirms an address by the token that was sent there, and signs its owner in. What becomes valid is the password that was
   * chosen together with this token: whoever signs up later with an address of somebody else cannot slip theirs in.
   */
  confirm(viewer: Viewer, { token, idempotencyKey }: Confirmation): Promise<SessionToken> {
    const asked = { viewer, mutation: 'confirmEmail', idempotencyKey, input: { token: hashOfToken(token) } }
    return this.sessions.open(asked, {
      work: async (manager) => {
        const { userId, passwordHash, name } = await useToken(manager, ['CONFIRMATION'], token)
        await manager.query(
          'update app_user set confirmed_at = now(), password_hash = $2, name = $3 where id = $1 and confirmed_at is null',
          [userId, passwordHash, name],
        )
        return userId
      },
    })
  }

  /** One row is written and one letter too, whoever has the address: somebody new, somebody known, or somebody invited. */
  private async record(manager: EntityManager, { email, name, passwordHash }: Newcomer): Promise<Letter> {
    const [user] = await manager.query<{ id: string; email: string; confirmed: boolean; invited: boolean }[]>(
      `insert into app_user (id, email, email_key, name, role, password_hash) values ($1, $2, $3, $4, 'READER', $5)
       on conflict (email_key) do update set
         password_hash = case when app_user.confirmed_at is null and app_user.password_hash is not null
           then excluded.password_hash else app_user.password_hash end
       returning id, email, confirmed_at is not null as confirmed, password_hash is null as invited`,
      [randomUUID(), email, emailKeyOf(email), name, passwordHash],
    )
    if (!user) throw new Error('A user was neither added nor found.')
    const { links } = this.services
    if (user.confirmed) return writeLetter(manager, links, { kind: 'knownAddress', user })
    if (user.invited) return writeLetter(manager, links, { kind: 'invitation', user })
    return writeLetter(manager, links, { kind: 'confirmation', user, chosen: { passwordHash, name } })
  }
}
