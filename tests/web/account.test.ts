import { startWeb } from '@broadsheet/web/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headOf, innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { kinds } from './kinds.ts'
import { goodPassword, signedIn, signUp, Visitor } from './visitor.ts'

let site: Site
let email: string
beforeAll(async () => {
  site = await openSite()
  email = (await signedIn(site)).email
})
afterAll(() => site.close())

const visitor = () => new Visitor(site)
const headingOf = (html: string) => wordsOf(innerOf(html, 'h1').join())
const valuesOf = (html: string) =>
  Object.fromEntries(tagsOf(html, 'input').map(({ attributes: { name = '', value } }) => [name, value] as const))
const ofAccount = [
  '/account',
  '/account/sign-in',
  '/account/sign-up',
  '/account/confirm?token=x',
  '/account/forgotten',
  '/account/reset?token=x',
]

describe('a page of an account', () => {
  test.each(ofAccount)('%s is kept by nobody, indexed by nobody, and sends its form to this site only', async (path) => {
    const { status, headers, html } = await visitor().read(path)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headOf(html, ['name', 'robots'])).toBe('noindex')
    expect(headOf(html, ['rel', 'canonical'])).toBeUndefined()
    expect(headers.get('content-security-policy')).toMatch(/form-action 'self'/)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect(headers.get('referrer-policy')).toBe('same-origin')
    const forms = tagsOf(html, 'form').map(({ attributes: { method, action } }) => ({ method, action }))
    expect(forms).toEqual([{ method: 'post', action: expect.stringMatching(/^\/account\/[a-z-]+$/) }])
    expect(tagsOf(html, 'script')).toEqual([])
  })

  test('leaves every page without a form as it is for everybody: with a session it is the same, byte for byte', async () => {
    const { visitor: reader } = await signedIn(site)
    for (const path of [kinds.front, kinds.section, kinds.authors]) {
      const [theirs, anybodys] = [await reader.read(path), await visitor().read(path)]
      expect(theirs.html === anybodys.html, path).toBe(true)
      expect(theirs.headers.get('cache-control')).toMatch(/^public/)
      expect(theirs.headers.get('set-cookie')).toBeNull()
      expect(theirs.headers.get('content-security-policy')).toMatch(/form-action 'none'/)
      expect(tagsOf(theirs.html, 'a').map(({ attributes }) => attributes.href)).toContain('/account')
    }
  })
})

describe('signing in', () => {
  test('begins a session whose cookie no script can read, and goes on to the account', async () => {
    const one = visitor()
    const { status, headers } = await one.send('/account/sign-in', { email, password: goodPassword })
    expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([303, '/account', 'no-store'])
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^session=[\w-]{43};.*HttpOnly; SameSite=Lax$/)])
    const { html } = await one.read('/account')
    expect(headingOf(html)).toBe('Vera Quayle')
    expect(wordsOf(html)).toContain(email)
    expect(tagsOf(html, 'a').map(({ attributes }) => attributes.href)).not.toContain('/newsroom')
  })

  test('leads the newsroom to its desk', async () => {
    const editor = await signedIn(site)
    await site.newsroom.db.query(`update app_user set role = 'EDITOR' where email = $1`, [editor.email])
    const { html } = await editor.visitor.read('/account')
    expect(wordsOf(html)).toContain('Editor')
    expect(tagsOf(html, 'a').map(({ attributes }) => attributes.href)).toContain('/newsroom')
  })

  test('goes on to where somebody wanted to go, also when the first attempt fails', async () => {
    const one = visitor()
    const wanted = '/articles/flood-gate-vote?comments=x#comments'
    const page = await one.read(`/account/sign-in?${new URLSearchParams({ next: wanted })}`)
    expect(valuesOf(page.html).next).toBe(wanted)
    const refused = await one.send('/account/sign-in', { email, password: 'wrong', next: wanted })
    expect(valuesOf(refused.html).next).toBe(wanted)
    const { status, headers } = await one.send('/account/sign-in', { email, password: goodPassword, next: wanted })
    expect([status, headers.get('location')]).toEqual([303, wanted])
    const again = await one.read(`/account/sign-in?${new URLSearchParams({ next: wanted })}`)
    expect([again.status, again.headers.get('location')]).toEqual([303, wanted])
  })

  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%5cevil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/a\r\nSet-Cookie: session=theirs',
    '/%0d%0aSet-Cookie:%20a=b',
    '/%00',
  ])('never leads away from the site: %j', async (next) => {
    const one = visitor()
    const page = await one.read(`/account/sign-in?${new URLSearchParams({ next })}`)
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('evil.example')
    const { status, headers } = await one.send('/account/sign-in', { email, password: goodPassword, next })
    expect([status, headers.get('location')]).toEqual([303, '/account'])
    expect(headers.getSetCookie()).toHaveLength(1)
    const again = await one.read(`/account/sign-in?${new URLSearchParams({ next })}`)
    expect([again.status, again.headers.get('location')]).toEqual([303, '/account'])
  })

  test('is open to somebody whose session has ended, or never was one', async () => {
    const one = visitor()
    one.cookie = `session=${'x'.repeat(43)}`
    expect((await one.read('/account')).status).toBe(200)
    one.cookie = `session=${'x'.repeat(43)}`
    expect((await one.send('/account/sign-in', { email, password: goodPassword })).status).toBe(303)
    expect(headingOf((await one.read('/account')).html)).toBe('Vera Quayle')
  })

  test('that fails too often has to wait, and is told how long', async () => {
    const one = visitor()
    const { email: another } = await signUp(site)
    const statuses: number[] = []
    let last = await one.read('/account/sign-in')
    for (let turn = 0; turn < 12; turn++) {
      last = await one.send('/account/sign-in', { email: another, password: `wrong ${turn}` })
      statuses.push(last.status)
    }
    expect([...new Set(statuses)]).toEqual([422, 429])
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(60)
    expect(wordsOf(innerOf(last.html, 'form').join())).toMatch(/try again in \d+ minutes/)
    expect(valuesOf(last.html)).toMatchObject({ email: another, password: undefined })
  })
})

test('a form that is refused comes back with what was written, what was wrong beside its field, and never a password', async () => {
  const written = { name: 'Nora & "Co" <b>', email: 'no address', password: 'tide pool' }
  const { status, headers, html } = await visitor().send('/account/sign-up', written)
  expect(status).toBe(422)
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(valuesOf(html)).toEqual({ name: written.name, email: written.email, password: undefined })
  expect(html).not.toContain(written.password)
  const wrong = tagsOf(html, 'input').filter(({ attributes }) => attributes['aria-invalid'] === 'true')
  expect(wrong.map(({ attributes }) => attributes.name)).toEqual(['email'])
  const ids = tagsOf(html).flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []))
  for (const { attributes } of tagsOf(html, 'input')) {
    for (const id of attributes['aria-describedby']?.split(' ') ?? []) expect(ids).toContain(id)
  }
  expect(innerOf(html, 'title').join()).toMatch(/^Please look again:/)

  const weak = await visitor().send('/account/sign-up', { ...written, email: 'nora@reader.example', password: 'tide' })
  expect([weak.status, valuesOf(weak.html).password]).toEqual([422, undefined])
  expect(wordsOf(weak.html)).toContain('8 to 128 characters')
})

test('a new address and a known one get the same answer', async () => {
  const answers = await Promise.all(
    [email, 'new@reader.example'].map((address) =>
      visitor().send('/account/sign-up', { name: 'Vera Quayle', email: address, password: goodPassword }),
    ),
  )
  expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
    [303, '/account/sign-up?sent=yes'],
    [303, '/account/sign-up?sent=yes'],
  ])
})

describe('a form that did not come from this site', () => {
  test.each([
    ['says nothing of where it came from', {}],
    ['came from another site', { origin: 'https://evil.example' }],
    ['came from a page without an address', { origin: 'null' }],
    ['came from another site that names this one', { origin: 'https://evil.example', referer: 'SITE/account' }],
    ['was sent from a page of a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('is refused, and changes nothing: it %s', async (_, headers) => {
    const { visitor: reader } = await signedIn(site)
    const told = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('SITE', site.url)]))
    const { status, html, headers: sent } = await reader.send('/account/sign-out', {}, told)
    expect(status).toBe(403)
    expect(headingOf(html)).toBe('This form did not come from one of our pages')
    expect(sent.getSetCookie()).toEqual([])
    expect(headingOf((await reader.read('/account')).html)).toBe('Vera Quayle')
  })
})

describe('what is no form', () => {
  const own = () => ({ origin: site.url })

  test('is refused: too long, of another kind, or sent where nothing is taken', async () => {
    expect((await visitor().send('/account/sign-in', { email: 'x'.repeat(71_000) })).status).toBe(413)
    const json = { method: 'POST', body: '{}', headers: { ...own(), 'content-type': 'application/json' } }
    expect((await fetch(`${site.url}/account/sign-in`, json)).status).toBe(415)
    expect((await visitor().send('/account', {})).status).toBe(405)
    expect((await visitor().send('/account/nothing', {})).status).toBe(405)
  })

  test('does no harm: fields twice, without names, or of a prototype', async () => {
    for (const body of ['email=a&email=b&password=c', '=&&=', '__proto__[x]=1&constructor=2', '%', 'email=%00&password=%ff', '']) {
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      const reply = await fetch(`${site.url}/account/sign-in`, { method: 'POST', body, headers: { ...own(), ...type } })
      expect([body, reply.status]).toEqual([body, 422])
    }
  })
})

test('while the API is away a form says so, and when to come again', async () => {
  const web = await startWeb({ apiUrl: 'http://127.0.0.1:1/graphql', port: 0 })
  const body = new URLSearchParams({ email, password: goodPassword })
  const reply = await fetch(`${web.url}/account/sign-in`, { method: 'POST', body, headers: { origin: web.url } })
  expect(reply.status).toBe(503)
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await reply.text()).not.toContain(goodPassword)
  await web.close()
})
