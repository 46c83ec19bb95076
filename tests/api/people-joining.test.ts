import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { confirmDocument, Guest, goodPassword, join, refusalOf, requestDocument, resetDocument, signUpDocument } from './people.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  await newsroom.db.query(`insert into publication (id, name, language, time_zone) values (true, 'The Wrenmouth Courier', 'en', 'UTC')`)
})
afterAll(() => newsroom.close())

const signUp = (email: string, password = goodPassword, name = 'Vera Quayle') =>
  new Guest(newsroom).ask(signUpDocument, { input: { email, name, password } })
const invalid = { code: 'INVALID_TOKEN', message: 'This link is not valid, or not any more: ask for a new one.' }
const count = async (table: string) => Number((await newsroom.db.query(`select count(*) from ${table}`)).rows[0].count)

describe('signing up', () => {
  test('sends a letter whose link confirms the address and signs in; before that nobody signs in', async () => {
    const email = 'new@reader.example'
    expect((await signUp(email)).body).toEqual({ data: { signUp: true } })
    const letter = await newsroom.mailbox.latest(email)
    expect(letter.subject).toBe('Confirm your address for The Wrenmouth Courier')
    expect(letter.text).toContain(`http://paper.test/account/confirm?token=${letter.token}`)
    const guest = new Guest(newsroom)
    const early = await guest.signIn(email, goodPassword)
    expect(refusalOf(early)).toEqual({
      code: 'UNAUTHENTICATED',
      message: 'Confirm your e-mail address first: a new letter with a link is on its way.',
    })
    expect(refusalOf(await guest.signIn(email, 'not this one')).message).toBe('The e-mail address or the password is wrong.')
    const second = await newsroom.mailbox.latest(email, 2)
    const reply = await guest.ask(confirmDocument, { token: second.token })
    expect(reply.body.data?.confirmEmail).toMatchObject({ viewer: { kind: 'READER', user: { email, confirmed: true } } })
    expect(await guest.who()).toMatchObject({ data: { viewer: { kind: 'READER' } } })
    // The first letter is worth nothing now.
    expect(refusalOf(await guest.ask(confirmDocument, { token: letter.token }))).toEqual(invalid)
  })

  test.for([
    ['the same address', 'known1@reader.example', 'known1@reader.example'],
    ['another case', 'known2@reader.example', 'KNOWN2@Reader.example'],
    ['another form', 'known3@reader.example', 'ｋnown3@reader.example'],
    ['a new address', 'known4@reader.example', 'unknown4@reader.example'],
    ['a new one with a plus sign', 'known5@reader.example', 'known5+paper@reader.example'],
  ] as const)('33 answers %s with the same bytes', async ([, known, email]) => {
    await join(newsroom, 'READER', known)
    const users = await count('app_user')
    expect((await signUp(email, 'a password of its own')).text).toBe('{"data":{"signUp":true}}\n')
    expect((await count('app_user')) - users).toBe(email.normalize('NFKC').toLowerCase() === known ? 0 : 1)
    expect((await new Guest(newsroom).signIn(known, goodPassword)).body.errors).toBeUndefined()
  })

  test('with the address of somebody else leaves them as they were, and tells them by letter', async () => {
    const { email } = await join(newsroom)
    const letters = (await newsroom.mailbox.letters(email)).length
    await signUp(email.toUpperCase(), 'a password of its own')
    const letter = await newsroom.mailbox.latest(email, letters + 1)
    expect(letter.subject).toBe('You already have an account at The Wrenmouth Courier')
    expect(refusalOf(await new Guest(newsroom).signIn(email, 'a password of its own')).code).toBe('UNAUTHENTICATED')
    expect((await new Guest(newsroom).signIn(email, goodPassword)).body.errors).toBeUndefined()
  })

  test('a link makes the password valid that was chosen with it, whoever signed up with the address later', async () => {
    const email = 'contested@reader.example'
    await signUp(email)
    const { token } = await newsroom.mailbox.latest(email)
    await signUp(email, 'of an intruder')
    await newsroom.mailbox.latest(email, 2)
    await new Guest(newsroom).ask(confirmDocument, { token })
    expect(refusalOf(await new Guest(newsroom).signIn(email, 'of an intruder')).code).toBe('UNAUTHENTICATED')
    expect((await new Guest(newsroom).signIn(email, goodPassword)).body.errors).toBeUndefined()
  })

  test.for(['', 'nobody', 'a@b', 'a b@reader.example', 'a@reader.example,b@reader.example', `${'a'.repeat(250)}@b.cd`])(
    'refuses "%s" as an address',
    async (email) => {
      expect((await signUp(email)).body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'input.email', max: 254 })
    },
  )

  test('31 refuses a name that nobody can see', async () => {
    const reply = await signUp('a@reader.example', goodPassword, '\u200b\u2060')
    expect(reply.body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'input.name', min: 1, max: 80 })
  })

  test('36 refuses fields that are nobody’s to choose', async () => {
    for (const field of ['role: ADMINISTRATOR', 'confirmed: true', 'id: "a"', 'passwordHash: "a"']) {
      const reply = await newsroom.ask(
        `mutation { signUp(input: { email: "a@b.example", name: "A", password: "${goodPassword}", ${field} }) }`,
      )
      expect({ status: reply.status, code: refusalOf(reply).code }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' })
    }
  })

  test('40 a repetition by its key writes no second letter, and another address is another request', async () => {
    const guest = new Guest(newsroom)
    const ask = (email: string) => guest.ask(signUpDocument, { input: { email, name: 'V', password: goodPassword }, key: 'k' })
    for (let time = 0; time < 2; time++) expect((await ask('once@reader.example')).body).toEqual({ data: { signUp: true } })
    expect(refusalOf(await ask('other@reader.example')).code).toBe('IDEMPOTENCY_KEY_REUSED')
    await signUp('barrier@reader.example')
    await newsroom.mailbox.latest('barrier@reader.example')
    expect(await newsroom.mailbox.letters('once@reader.example')).toHaveLength(1)
  })
})

describe('43 a password is refused', () => {
  test.for<[string, string, string]>([
    ['of 7 characters', 'sev7en!', 'A password has 8 to 128 characters; this one has 7.'],
    ['of 129', 'x1'.repeat(64).concat('y'), 'A password has 8 to 128 characters; this one has 129.'],
    ['among the common ones', 'iloveyou', 'This password is one of the most common ones: choose another.'],
    ['among them in another case', 'TrustNo1', 'This password is one of the most common ones: choose another.'],
    [
      'with the name of the paper',
      'my-COURIER-24',
      'A password must not contain the name of the paper, nor the name or address of its owner.',
    ],
    [
      'with the name of its owner',
      'quaylesegg77',
      'A password must not contain the name of the paper, nor the name or address of its owner.',
    ],
    ['with their address', '77tideline77', 'A password must not contain the name of the paper, nor the name or address of its owner.'],
  ])('%s', async ([, password, message]) => {
    const { body } = await signUp('tideline@reader.example', password)
    expect(body.errors?.[0]).toMatchObject({ message, extensions: { code: 'WEAK_PASSWORD', field: 'input.password', min: 8, max: 128 } })
  })

  test('never for being long or strange: 128 characters and emoji count whole', async () => {
    for (const [index, password] of ['🐟'.repeat(8), `${'long '.repeat(25)}end`, ' spaces around '].entries()) {
      const shorter = [...password].slice(0, -1).join('')
      const email = `whole-${index}@reader.example`
      expect((await signUp(email, password)).body.errors).toBeUndefined()
      await new Guest(newsroom).ask(confirmDocument, { token: (await newsroom.mailbox.latest(email)).token })
      expect((await new Guest(newsroom).signIn(email, password)).body.errors).toBeUndefined()
      for (const other of [shorter, password.trim(), `${password}x`].filter((one) => one !== password)) {
        expect(refusalOf(await new Guest(newsroom).signIn(email, other)).code).toBe('UNAUTHENTICATED')
      }
    }
  })
})

describe('a forgotten password', () => {
  test('is replaced by a letter; all sessions end, and a new one begins', async () => {
    const { guest: old, email } = await join(newsroom)
    const letters = (await newsroom.mailbox.letters(email)).length
    await new Guest(newsroom).ask(requestDocument, { email: email.toUpperCase() })
    const { token, text } = await newsroom.mailbox.latest(email, letters + 1)
    expect(text).toContain(`http://paper.test/account/reset?token=${token}`)
    const guest = new Guest(newsroom)
    const weak = await guest.ask(resetDocument, { token, password: 'password' })
    expect(weak.body.errors?.[0]?.extensions).toEqual({ code: 'WEAK_PASSWORD', field: 'password', min: 8, max: 128 })
    const reset = (password: string) => guest.ask(resetDocument, { token, password, key: 'reset' })
    expect((await reset('another herring')).body).toEqual({ data: { resetPassword: { viewer: { kind: 'READER', user: { email } } } } })
    expect((await new Guest(newsroom).signIn(email, 'another herring')).body.errors).toBeUndefined()
    expect((await old.ask('{ viewer { kind } }')).status).toBe(401)
    expect(refusalOf(await new Guest(newsroom).signIn(email, goodPassword)).code).toBe('UNAUTHENTICATED')
  })

  test('is asked for with one answer, whether the address is known or not; letters go to known ones', async () => {
    const { email } = await join(newsroom)
    const [unknown, known] = [
      await new Guest(newsroom).ask(requestDocument, { email: 'stranger@reader.example' }),
      await new Guest(newsroom).ask(requestDocument, { email }),
    ]
    expect(unknown.text).toBe(known.text)
    await newsroom.mailbox.latest(email, 2)
    expect(await newsroom.mailbox.letters('stranger@reader.example')).toEqual([])
  })

  test('44 has one refusal for a token that never was, was used, has expired or is for something else', async () => {
    const plant = new Planter(newsroom.db)
    const { guest, email } = await join(newsroom)
    const user_id = (await newsroom.db.query('select id from app_user where email = $1', [email])).rows[0].id
    const tokens = await plant.tokens(user_id)
    const ask = (token: string) => guest.ask(resetDocument, { token, password: 'another herring' })
    for (const token of ['', 'never-was', tokens.used, tokens.expired, tokens.confirmation]) {
      expect(refusalOf(await ask(token)), token).toEqual(invalid)
    }
    for (const token of ['never-was', tokens.used, tokens.expired, tokens.reset]) {
      expect(refusalOf(await guest.ask(confirmDocument, { token })), token).toEqual(invalid)
    }
    expect((await ask(tokens.reset)).body.errors).toBeUndefined()
    expect(refusalOf(await ask(tokens.reset))).toEqual(invalid)
  })
})
