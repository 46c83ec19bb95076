import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom, post } from '../helpers/newsroom.ts'
import { changeDocument, elsewhere, Guest, goodPassword, join, refusalOf, signInDocument, whoDocument } from './people.ts'

let newsroom: Newsroom
let email: string
let guest: Guest

beforeAll(async () => {
  newsroom = await openNewsroom()
  ;({ guest, email } = await join(newsroom))
})
afterAll(() => newsroom.close())

const sessions = async (who = email) => {
  const { rows } = await newsroom.db.query('select s.* from session s join app_user u on u.id = s.user_id where u.email = $1', [who])
  return rows
}
const nobody = { data: { viewer: { kind: 'NOBODY', user: null } } }
const ended = { code: 'UNAUTHENTICATED', message: 'The session has ended: sign in again.' }

describe('signing in', () => {
  test('begins a session whose cookie scripts cannot read, and everything after it is answered as theirs', async () => {
    const reply = await new Guest(newsroom).ask(
      `mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { viewer { kind user { email } } } }`,
      { email, password: goodPassword },
    )
    expect(reply.body).toEqual({ data: { signIn: { viewer: { kind: 'READER', user: { email } } } } })
    expect(reply.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/),
    ])
    expect(reply.headers.get('cache-control')).toBe('private, no-store')
  })

  test('takes the address in any case and form', async () => {
    for (const spelling of [email.toUpperCase(), ` ${email} `, email.replace('reader', 'ｒeader')]) {
      expect((await new Guest(newsroom).signIn(spelling, goodPassword)).body.errors).toBeUndefined()
    }
  })

  test('lasts 30 days for a reader, and 12 hours in the newsroom', async () => {
    const hoursFor = async (role: string) => {
      const one = await join(newsroom, role)
      const { body } = await one.guest.signIn(one.email, goodPassword)
      const signedIn = body.data?.signIn as { expiresAt: string } | undefined
      return Math.round((Date.parse(signedIn?.expiresAt ?? '') - Date.now()) / 3_600_000)
    }
    expect([await hoursFor('READER'), await hoursFor('EDITOR')]).toEqual([720, 12])
  })

  test('never takes over a token that somebody else has planted', async () => {
    const victim = new Guest(newsroom)
    const planted = 'p'.repeat(43)
    const reply = await post(
      newsroom.url,
      { query: signInDocument, variables: { email, password: goodPassword } },
      { cookie: `session=${planted}` },
    )
    expect(reply.status).toBe(401)
    expect((await victim.signIn(email, goodPassword)).body.errors).toBeUndefined()
    expect(victim.token).not.toBe(planted)
  })

  test('ends the session that the request came with', async () => {
    const one = new Guest(newsroom)
    await one.signIn(email, goodPassword)
    const first = one.token
    await one.signIn(email, goodPassword)
    expect(one.token).not.toBe(first)
    const stale = await newsroom.askAs(first ?? '', whoDocument)
    expect({ status: stale.status, ...refusalOf(stale) }).toEqual({ status: 401, ...ended })
  })

  test('twice in one document leaves one session and one cookie', async () => {
    const before = (await sessions()).length
    const one = new Guest(newsroom)
    const signIn = `signIn(email: "${email}", password: "${goodPassword}") { expiresAt }`
    const reply = await one.ask(`mutation { a: ${signIn} b: ${signIn} }`)
    expect(reply.headers.getSetCookie()).toHaveLength(1)
    expect((await sessions()).length).toBe(before + 1)
    expect(await one.who()).toEqual({ data: { viewer: { kind: 'READER', user: { email } } } })
  })

  test('sweeps out sessions that have expired', async () => {
    await newsroom.db.query(
      `update session set expires_at = now() - interval '1 second' where user_id = (select id from app_user where email = $1)`,
      [email],
    )
    await new Guest(newsroom).signIn(email, goodPassword)
    expect(await sessions()).toHaveLength(1)
    guest = new Guest(newsroom)
    await guest.signIn(email, goodPassword)
  })
})

describe('with an idempotencyKey', () => {
  test('a repetition gets a fresh token for the same session, however often', async () => {
    const one = new Guest(newsroom)
    const address = elsewhere()
    const before = (await sessions()).length
    const tokens: (string | null)[] = []
    for (let time = 0; time < 3; time++) {
      const again = new Guest(newsroom, address)
      expect((await again.signIn(email, goodPassword, 'key-1')).body.errors).toBeUndefined()
      tokens.push(again.token)
    }
    expect(new Set(tokens).size).toBe(3)
    expect((await sessions()).length).toBe(before + 1)
    one.token = tokens[2] ?? null
    expect(await one.who()).toEqual({ data: { viewer: { kind: 'READER', user: { email } } } })
    expect((await newsroom.askAs(tokens[0] ?? '', whoDocument)).status).toBe(401)
  })

  test('a wrong password is wrong in a repetition too, and another account is another request', async () => {
    const address = elsewhere()
    await new Guest(newsroom, address).signIn(email, goodPassword, 'key-2')
    const wrong = await new Guest(newsroom, address).signIn(email, 'something else', 'key-2')
    expect(refusalOf(wrong).code).toBe('UNAUTHENTICATED')
    const other = await join(newsroom)
    const reused = await new Guest(newsroom, address).signIn(other.email, goodPassword, 'key-2')
    expect(refusalOf(reused).code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  test('a session that has ended does not come back', async () => {
    const one = new Guest(newsroom)
    await one.signIn(email, goodPassword, 'key-3')
    await one.ask('mutation { signOut }')
    expect(refusalOf(await one.signIn(email, goodPassword, 'key-3')).code).toBe('UNAUTHENTICATED')
  })

  test('40 a key of no or too many characters is refused', async () => {
    for (const key of ['', 'k'.repeat(256)]) {
      const reply = await new Guest(newsroom).signIn(email, goodPassword, key)
      expect(reply.body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'idempotencyKey', min: 1, max: 255 })
    }
    expect((await new Guest(newsroom).signIn(email, goodPassword, 'k'.repeat(255))).body.errors).toBeUndefined()
  })
})

describe('signing out', () => {
  test('ends the session, takes the cookie away, and the rest of the document is answered as nobody', async () => {
    const one = new Guest(newsroom)
    await one.signIn(email, goodPassword)
    const { token } = one
    const reply = await one.ask('mutation { signOut }')
    expect(reply.body).toEqual({ data: { signOut: true } })
    expect(reply.headers.getSetCookie()).toEqual(['session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax'])
    expect((await newsroom.askAs(token ?? '', whoDocument)).status).toBe(401)
    expect(await one.who()).toEqual(nobody)
    expect((await one.ask('mutation { signOut }')).body).toEqual({ data: { signOut: true } })
    await one.signIn(email, goodPassword)
    const after = await one.ask(
      `mutation { signOut changePassword(current: "${goodPassword}", password: "another herring") { expiresAt } }`,
    )
    expect(refusalOf(after)).toEqual({ code: 'UNAUTHENTICATED', message: 'Sign in first.' })
  })

  test('everywhere ends all sessions of the same user, and of nobody else', async () => {
    const [one, two, other] = [new Guest(newsroom), new Guest(newsroom), (await join(newsroom)).guest]
    await one.signIn(email, goodPassword)
    await two.signIn(email, goodPassword)
    await one.ask('mutation { signOut(everywhere: true) }')
    expect(await sessions()).toEqual([])
    expect(refusalOf(await two.ask(whoDocument))).toEqual(ended)
    expect(await other.who()).toMatchObject({ data: { viewer: { kind: 'READER' } } })
  })
})

describe('changing the password', () => {
  test('wants the present one, renews the session and ends all others', async () => {
    const { guest: one, email: own } = await join(newsroom)
    const two = new Guest(newsroom)
    await two.signIn(own, goodPassword)
    const first = one.token
    const wrong = await one.ask(changeDocument, { current: 'not this one', password: 'another herring' })
    expect(refusalOf(wrong)).toEqual({ code: 'UNAUTHENTICATED', message: 'The current password is wrong.' })
    for (let time = 0; time < 2; time++) {
      const { body } = await one.ask(changeDocument, { current: goodPassword, password: 'another herring', key: 'change' })
      expect(body).toEqual({ data: { changePassword: { viewer: { user: { email: own } } } } })
    }
    expect(one.token).not.toBe(first)
    expect(await sessions(own)).toHaveLength(1)
    expect(refusalOf(await two.ask(whoDocument))).toEqual(ended)
    expect(refusalOf(await two.signIn(own, goodPassword)).code).toBe('UNAUTHENTICATED')
    expect((await two.signIn(own, 'another herring')).body.errors).toBeUndefined()
  })

  test('is for whoever is signed in', async () => {
    const reply = await new Guest(newsroom).ask(changeDocument, { current: goodPassword, password: 'another herring' })
    expect(refusalOf(reply)).toEqual({ code: 'UNAUTHENTICATED', message: 'Sign in first.' })
  })
})

test('over TLS the cookie is bound to the host and to TLS', async () => {
  const overTls = await openNewsroom({ siteUrl: 'https://harbour.example' })
  const one = new Guest(overTls)
  const input = { email: 'v@reader.example', name: 'Vera', password: goodPassword }
  await one.ask('mutation($input: SignUpInput!) { signUp(input: $input) }', { input })
  const { token, text } = await overTls.mailbox.latest(input.email)
  expect(text).toContain(`https://harbour.example/account/confirm?token=${token}`)
  const reply = await one.ask(`mutation { confirmEmail(token: "${token}") { expiresAt } }`)
  expect(reply.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/),
  ])
  await overTls.close()
})
