import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askThrough, createClient, sendThrough } from './apollo.ts'
import type { Caller } from './caller.ts'
import { createOffice, type Errand, type Office } from './entry-forms.tsx'
import { createPress } from './entry-server.tsx'

const page = {
  publication: { name: 'The Daily Proof', tagline: null, language: 'en-GB', timeZone: 'Europe/London' },
  sections: [],
  viewer: { permissions: ['READ_PUBLIC'], user: null },
}
const refused = (code: string, details: object = {}) => ({
  data: null,
  errors: [{ message: 'Not like this.', extensions: { code, ...details } }],
})
const secret = 'correct horse battery'

/** What the API on the other side of a real connection answers, by the name of the operation, and what it was asked. */
let answers: Record<string, object>
let asked: { operation: string; variables: Record<string, unknown>; headers: IncomingHttpHeaders }[]
let endedSession: string | undefined
let api: Server
let office: Office
let caller: Caller
let errand: Errand

beforeEach(async () => {
  answers = { AccountPage: { data: page } }
  asked = []
  endedSession = undefined
  api = createServer(async (request, response) => {
    const { operationName: operation, variables } = JSON.parse(await text(request))
    asked.push({ operation, variables, headers: request.headers })
    const ended = endedSession !== undefined && request.headers.cookie === endedSession
    const type = { 'content-type': 'application/graphql-response+json', connection: 'close' }
    response.writeHead(ended ? 401 : 200, { ...type, 'set-cookie': ended ? 'session=; Max-Age=0' : `session=${operation}` })
    response.end(JSON.stringify(ended ? refused('UNAUTHENTICATED') : (answers[operation] ?? refused('INTERNAL_SERVER_ERROR'))))
  })
  await new Promise<void>((done) => api.listen(0, 'localhost', done))
  const apiUrl = `http://localhost:${(api.address() as AddressInfo).port}/graphql`
  caller = { cookie: 'session=mine', forwardedFor: '192.0.2.7', setCookie: [] }
  const client = createClient(apiUrl, caller)
  errand = { ask: askThrough(client), send: sendThrough(client) }
  const assets = {
    stylesheet: '/assets/a.css',
    fonts: [],
    icon: '/assets/a.svg',
    islands: { live: '/assets/live.js', suggest: '/assets/suggest.js' },
  }
  office = createOffice(
    createPress({ ask: askThrough(createClient(apiUrl)), assets, siteUrl: () => 'https://proof.example', report: () => {} }),
  )
})

afterEach(() => void api.close())

const signIn = (sent: object = {}) => office.take('/account/sign-in', errand, { email: 'nora@proof.example', password: secret, ...sent })

describe('a form that is taken', () => {
  beforeEach(() => {
    answers.SignIn = { data: { signIn: { expiresAt: '2027-01-01T00:00:00Z' } } }
  })

  it('is asked for whoever sent it, and what the API wants kept is handed on', async () => {
    await signIn()
    expect(asked).toMatchObject([
      { operation: 'SignIn', headers: { cookie: 'session=mine', 'x-forwarded-for': '192.0.2.7' }, variables: { password: secret } },
    ])
    expect(caller.setCookie).toEqual(['session=SignIn'])
  })

  it('leads on to where its sender wanted to go', async () => {
    expect(await signIn({ next: '/newsroom' })).toMatchObject({
      status: 303,
      headers: { location: '/newsroom', 'cache-control': 'no-store' },
    })
  })

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example', ['/newsroom', '//evil.example']])(
    'never leads away from the site: %j',
    async (next) => {
      expect(await signIn({ next })).toMatchObject({ status: 303, headers: { location: '/account' } })
    },
  )

  it('is taken from somebody whose session has ended', async () => {
    endedSession = 'session=mine'
    expect((await signIn()).status).toBe(303)
    expect(asked.map(({ headers }) => headers.cookie)).toEqual(['session=mine', undefined])
    expect(caller.setCookie).toEqual(['session=SignIn'])
  })
})

describe('a form that is refused', () => {
  it('comes back with what was written, with what was wrong and without any secret', async () => {
    answers.SignUp = refused('WEAK_PASSWORD', { field: 'input.password', min: 8 })
    const sent = { name: 'Nora <b>', email: 'nora@proof.example', password: secret }
    const { status, headers, body } = await office.take('/account/sign-up', errand, sent)
    expect(status).toBe(422)
    expect(headers['cache-control']).toBe('private, no-store')
    expect(body).toContain('value="Nora &lt;b&gt;"')
    expect(body).toContain('value="nora@proof.example"')
    expect(body).toMatch(/<input id="password"[^>]*aria-invalid="true" aria-describedby="password-problem password-hint"/)
    expect(body).toContain('Not like this.')
    expect(body).not.toContain(secret)
  })

  it('says when to try again', async () => {
    answers.SignIn = refused('RATE_LIMITED', { retryAfter: 90 })
    const { status, headers, body } = await signIn()
    expect([status, headers['retry-after']]).toEqual([429, '90'])
    expect(body).toContain('Not like this.')
    expect(body).not.toContain(secret)
  })

  it('keeps the way on', async () => {
    answers.SignIn = refused('UNAUTHENTICATED')
    expect((await signIn({ next: '/newsroom' })).body).toContain('<input type="hidden" name="next" value="/newsroom"/>')
    expect((await signIn({ next: '//evil.example' })).body).not.toContain('evil.example')
  })
})

describe("a page of somebody's own", () => {
  it('is kept by nobody and indexed by nobody', async () => {
    const { status, headers, body } = await office.show('/account/sign-in', errand)
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' })
    expect(body).toContain('<meta name="robots" content="noindex"/>')
  })

  it('that breaks says so, and not what was written', async () => {
    expect(await signIn()).toMatchObject({ status: 500, body: expect.not.stringContaining(secret) })
  })

  it('says that the API is away', async () => {
    await new Promise<void>((done) => api.close(() => done()))
    expect(await signIn()).toMatchObject({ status: 503, headers: { 'retry-after': expect.any(String) } })
  })

  it('that nothing can be sent to takes nothing', async () => {
    expect((await office.take('/account', errand, {})).status).toBe(405)
    expect(asked).toEqual([])
  })
})
