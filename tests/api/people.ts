import { randomUUID } from 'node:crypto'
import { type Newsroom, post, type Reply } from '../helpers/newsroom.ts'

/** A password that no rule objects to. */
export const goodPassword = 'herring at low tide'

export const signInDocument = `mutation SignIn($email: String!, $password: String!, $key: String) {
  signIn(email: $email, password: $password, idempotencyKey: $key) { expiresAt viewer { kind user { email } } }
}`
export const signUpDocument = `mutation SignUp($input: SignUpInput!, $key: String) { signUp(input: $input, idempotencyKey: $key) }`
export const confirmDocument = `mutation Confirm($token: String!, $key: String) {
  confirmEmail(token: $token, idempotencyKey: $key) { expiresAt viewer { kind user { email confirmed } } }
}`
export const requestDocument = `mutation Request($email: String!, $key: String) { requestPasswordReset(email: $email, idempotencyKey: $key) }`
export const resetDocument = `mutation Reset($token: String!, $password: String!, $key: String) {
  resetPassword(token: $token, password: $password, idempotencyKey: $key) { viewer { kind user { email } } }
}`
export const changeDocument = `mutation Change($current: String!, $password: String!, $key: String) {
  changePassword(current: $current, password: $password, idempotencyKey: $key) { viewer { user { email } } }
}`
export const whoDocument = '{ viewer { kind user { email } } }'

let clients = 0
/** Another client each time, as far as attempts are counted. */
export const elsewhere = () => {
  clients += 1
  return `10.0.${clients >> 8}.${clients & 255}`
}

/** Somebody at a browser: keeps the cookie that replies set. */
export class Guest {
  token: string | null = null

  constructor(
    private readonly newsroom: Pick<Newsroom, 'url'>,
    readonly address = elsewhere(),
  ) {}

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Reply> {
    const cookie: Record<string, string> = this.token === null ? {} : { cookie: `session=${this.token}` }
    const reply = await post(this.newsroom.url, { query, variables }, { 'x-forwarded-for': this.address, ...cookie })
    for (const header of reply.headers.getSetCookie()) this.token = /^session=([^;]+)/.exec(header)?.[1] ?? null
    return reply
  }

  signIn(email: string, password: string, key?: string): Promise<Reply> {
    return this.ask(signInDocument, { email, password, key })
  }

  async who(): Promise<unknown> {
    return (await this.ask(whoDocument)).body
  }
}

/** Somebody who has signed up, confirmed their address and is signed in; `role` is put straight into the table. */
export async function join(newsroom: Newsroom, role = 'READER', email = `${randomUUID().slice(0, 8)}@reader.example`) {
  const guest = new Guest(newsroom)
  await guest.ask(signUpDocument, { input: { email, name: 'Vera Quayle', password: goodPassword } })
  const { token } = await newsroom.mailbox.latest(email)
  await guest.ask(confirmDocument, { token })
  await newsroom.db.query('update app_user set role = $2 where email = $1', [email, role])
  return { guest, email }
}

/** Code and message of the first error. */
export const refusalOf = ({ body }: Reply) => ({ code: body.errors?.[0]?.extensions.code, message: body.errors?.[0]?.message })
