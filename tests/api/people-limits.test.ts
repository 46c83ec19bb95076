import { createApp } from '@broadsheet/api/app'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noMail } from '../helpers/mailbox.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { changeDocument, Guest, goodPassword, join, refusalOf, requestDocument, signUpDocument } from './people.ts'
import { openRoad, type Road } from './road.ts'

let newsroom: Newsroom
let road: Road
beforeAll(async () => {
  newsroom = await openNewsroom({
    async road(databaseUrl) {
      road = await openRoad(databaseUrl)
      return road.url
    },
  })
})
afterAll(async () => {
  await newsroom.close()
  await road.close()
})

const limited = { code: 'RATE_LIMITED', message: expect.stringMatching(/^Too many attempts: try again in \d+ minutes\.$/) }
const wrong = { code: 'UNAUTHENTICATED', message: 'The e-mail address or the password is wrong.' }
const signIn = (email: string, guest = new Guest(newsroom), password = 'not this one') => guest.signIn(email, password)

/** A document of a hundred mutations. */
const hundred = (mutation: (index: number) => string) =>
  `mutation { ${Array.from({ length: 100 }, (_, at) => `a${at}: ${mutation(at)}`).join(' ')} }`

/** Wrong passwords that are told to be wrong before there were too many. */
async function failures(email: string): Promise<number> {
  for (let count = 0; count < 20; count++) if (refusalOf(await signIn(email)).code !== wrong.code) return count
  return 20
}

describe('failures to sign in', () => {
  test('are ten for an account within a quarter of an hour, from wherever, whether there is one or not', async () => {
    const { email } = await join(newsroom)
    expect([await failures(email), await failures('stranger@reader.example')]).toEqual([10, 10])
    const [known, unknown] = [await signIn(email), await signIn('stranger@reader.example')]
    expect(refusalOf(known)).toEqual(limited)
    expect(refusalOf(unknown)).toEqual(limited)
    expect(known.body.errors?.[0]?.extensions.retryAfter).toSatisfy((seconds: number) => seconds > 800 && seconds <= 900)
    // The right password does not help any more, or guessing would go on.
    expect(refusalOf(await signIn(email, new Guest(newsroom), goodPassword))).toEqual(limited)
    expect(refusalOf(await signIn(email.toUpperCase()))).toEqual(limited)
  })

  test('are forgotten with the right password, and count anew when their time is over', async () => {
    const { email } = await join(newsroom)
    for (let time = 0; time < 9; time++) await signIn(email)
    expect((await signIn(email, new Guest(newsroom), goodPassword)).body.errors).toBeUndefined()
    expect(await failures(email)).toBe(10)
    await newsroom.db.query('update attempt set expire = expire - 900000')
    expect((await signIn(email, new Guest(newsroom), goodPassword)).body.errors).toBeUndefined()
    const { rows } = await newsroom.db.query('select count(*)::int as expired from attempt where expire < $1', [Date.now()])
    expect(rows).toEqual([{ expired: 0 }])
  })

  test('are fifty from one client, whoever it tries to be; the others are not kept waiting', async () => {
    const guest = new Guest(newsroom)
    for (let at = 0; at < 50; at++) expect(refusalOf(await signIn(`guess-${at}@reader.example`, guest))).toEqual(wrong)
    const { email } = await join(newsroom)
    expect(refusalOf(await signIn(email, guest, goodPassword))).toEqual(limited)
    expect((await signIn(email, new Guest(newsroom), goodPassword)).body.errors).toBeUndefined()
  })

  test('count each on its own, however many come at once', async () => {
    const email = 'at-once@reader.example'
    const replies = await Promise.all(Array.from({ length: 25 }, () => signIn(email)))
    const codes = replies.map((reply) => refusalOf(reply).code)
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10)
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(15)
  })

  test('count in one document as often as they are tried: the first failure ends it', async () => {
    const attempt = 'signIn(email: "alias@reader.example", password: "not this one") { expiresAt }'
    for (let time = 0; time < 2; time++) {
      const { body } = await new Guest(newsroom).ask(hundred(() => attempt))
      expect(body).toMatchObject({ data: null, errors: [{ path: ['a0'], extensions: { code: 'UNAUTHENTICATED' } }] })
    }
    expect(await failures('alias@reader.example')).toBe(8)
  })

  test('are counted by all processes together', async () => {
    const second = await createApp({
      databaseUrl: newsroom.databaseUrl,
      siteUrl: 'http://paper.test',
      mediaFolder: '/nowhere',
      mail: noMail,
    })
    const url = `${await second.http.listen({ port: 0, host: '127.0.0.1' })}/graphql`
    for (let time = 0; time < 5; time++) await signIn('shared@reader.example')
    for (let time = 0; time < 5; time++) {
      expect(refusalOf(await signIn('shared@reader.example', new Guest({ url })))).toEqual(wrong)
    }
    expect(refusalOf(await signIn('shared@reader.example', new Guest({ url })))).toEqual(limited)
    expect(refusalOf(await signIn('shared@reader.example'))).toEqual(limited)
    await second.close()
  })

  test('count where the present password is asked for, too', async () => {
    const { guest } = await join(newsroom)
    const change = (current: string) => guest.ask(changeDocument, { current, password: 'another herring' })
    for (let time = 0; time < 10; time++) expect(refusalOf(await change('not this one')).code).toBe('UNAUTHENTICATED')
    expect(refusalOf(await change(goodPassword))).toEqual(limited)
  })

  test('leave no address behind, neither of a client nor of a user', async () => {
    await signIn('secret@reader.example')
    const { rows } = await newsroom.db.query('select key from attempt')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ key }) => /@|\d+\.\d+\.\d+/.test(key))).toEqual([])
  })
})

describe('letters', () => {
  const signUp = (email: string, guest = new Guest(newsroom)) =>
    guest.ask(signUpDocument, { input: { email, name: 'Vera', password: goodPassword } })

  test('are five an hour to one address, by whichever mutation, known or not', async () => {
    const { email } = await join(newsroom)
    for (const [address, before] of [
      [email, 1],
      ['nobody-yet@reader.example', 0],
    ] as const) {
      for (let time = before; time < 5; time++) {
        const reply = time % 2 ? await signUp(address) : await new Guest(newsroom).ask(requestDocument, { email: address })
        expect(reply.body.errors).toBeUndefined()
      }
      expect(refusalOf(await signUp(address))).toEqual(limited)
      expect(refusalOf(await new Guest(newsroom).ask(requestDocument, { email: address }))).toEqual(limited)
    }
  })

  test('count each on its own in one document', async () => {
    const guest = new Guest(newsroom)
    const { body } = await guest.ask(hundred((at) => `requestPasswordReset(email: "alias-${at}@reader.example")`))
    expect(body).toMatchObject({ data: null, errors: [{ path: ['a20'], extensions: { code: 'RATE_LIMITED' } }] })
    expect(refusalOf(await guest.ask(requestDocument, { email: 'alias@reader.example' }))).toEqual(limited)
  })

  test('are twenty an hour from one client', async () => {
    const guest = new Guest(newsroom)
    for (let at = 0; at < 20; at++) expect((await signUp(`many-${at}@reader.example`, guest)).body.errors).toBeUndefined()
    expect(refusalOf(await signUp('one-more@reader.example', guest))).toEqual(limited)
    expect((await signUp('one-more@reader.example')).body.errors).toBeUndefined()
  })
})

test('nobody signs in while attempts cannot be counted', async () => {
  const { email } = await join(newsroom)
  await road.close()
  const reply = await signIn(email, new Guest(newsroom), goodPassword)
  await road.open()
  expect({ status: reply.status, code: refusalOf(reply).code }).toEqual({ status: 503, code: 'SERVICE_UNAVAILABLE' })
  expect(reply.headers.getSetCookie()).toEqual([])
})
