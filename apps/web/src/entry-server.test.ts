import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askThrough, createClient } from './apollo.ts'
import { createPress, type Press } from './entry-server.tsx'

const frame = {
  publication: { name: 'The Daily Proof', tagline: null, language: 'en-GB', timeZone: 'Europe/London' },
  sections: [{ __typename: 'Section', id: 's', slug: 'town', name: 'Town' }],
}
const refusal = { errors: [{ message: 'No.', extensions: { code: 'BAD_USER_INPUT' } }] }
const secret = 'password of the database'

/** What the API on the other side of a real connection answers, by the name of the operation. */
let answers: Record<string, object>
let api: Server
let press: Press
let reported: unknown[]

beforeEach(async () => {
  answers = { NotFoundPage: { data: { ...frame, articles: { nodes: [] } } } }
  reported = []
  api = createServer(async (request, response) => {
    const { operationName } = JSON.parse(await text(request)) as { operationName: string }
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' })
    response.end(JSON.stringify(answers[operationName] ?? { errors: [{ message: secret }] }))
  })
  await new Promise<void>((done) => api.listen(0, 'localhost', done))
  press = createPress({
    ask: askThrough(createClient(`http://localhost:${(api.address() as AddressInfo).port}/graphql`)),
    assets: {
      stylesheet: '/assets/a.css',
      fonts: [],
      icon: '/assets/a.svg',
      islands: { live: '/assets/live.js', suggest: '/assets/suggest.js' },
    },
    siteUrl: () => 'https://proof.example',
    report: (problem) => reported.push(problem),
  })
})

afterEach(() => void api.close())

const emptySection = { __typename: 'Section', id: 's', slug: 'town', name: 'Town', description: null }
const noPage = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }

describe('an address', () => {
  it('that cannot be read is answered with 400, and the API is not asked', async () => {
    api.close()
    expect((await press.print('/%00')).status).toBe(400)
  })

  it('that leads nowhere is answered with 404 under the name of the paper', async () => {
    const { status, body } = await press.print('/nowhere')
    expect(status).toBe(404)
    expect(body).toContain('The Daily Proof')
    expect(body).toContain('noindex')
  })

  it('with a slash too many leads to the one without', async () => {
    expect(await press.print('/sections/town/?after=x')).toMatchObject({ status: 301, headers: { location: '/sections/town' } })
  })

  it('with a cursor that the API refuses leads to the beginning of the list', async () => {
    answers.SectionPage = refusal
    expect(await press.print('/sections/town?after=forged')).toMatchObject({ status: 302, headers: { location: '/sections/town' } })
  })

  it('that the API refuses without any cursor names nothing', async () => {
    answers.SectionPage = refusal
    expect((await press.print('/sections/town')).status).toBe(404)
  })
})

describe('a page', () => {
  it('is known under the address of the site and marks where the reader is', async () => {
    answers.SectionPage = { data: { ...frame, section: { ...emptySection, articles: { nodes: [], pageInfo: noPage } } } }
    const { status, headers, body } = await press.print('/sections/town?utm=x')
    expect(status).toBe(200)
    expect(headers['cache-control']).toMatch(/max-age=\d+/)
    expect(body).toContain('<link rel="canonical" href="https://proof.example/sections/town"/>')
    expect(body).toMatch(/href="\/sections\/town" aria-current="page"/)
    expect(body).not.toMatch(/<script(?! type="application\/ld\+json")/)
  })

  it('that breaks tells the log why and the reader nothing', async () => {
    const { status, headers, body } = await press.print('/')
    expect(status).toBe(500)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).not.toContain(secret)
    expect(String(reported[0])).toContain(secret)
  })

  it('keeps the name of the paper when the API goes away', async () => {
    await press.print('/nowhere')
    await new Promise<void>((done) => api.close(() => done()))
    const { status, headers, body } = await press.print('/')
    expect(status).toBe(503)
    expect(headers['retry-after']).toBeDefined()
    expect(body).toContain('The Daily Proof')
  })
})
