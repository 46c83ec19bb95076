import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { askThrough, createClient, troubleOf } from './apollo.ts'
import { notFoundQuery } from './page/NotFound.tsx'

let server: Server | undefined
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())))

/** Asks a real server that answers everything the same way, and tells what the refusal means. */
async function troubleWith(status: number, body: string, type = 'application/graphql-response+json') {
  server = createServer((_, response) => response.writeHead(status, { 'content-type': type, connection: 'close' }).end(body))
  await new Promise<void>((done) => server?.listen(0, 'localhost', done))
  const { port } = server.address() as AddressInfo
  return askThrough(createClient(`http://localhost:${port}/graphql`))(notFoundQuery, {}).then(() => 'answered', troubleOf)
}

const errors = (...codes: string[]) => JSON.stringify({ errors: codes.map((code) => ({ message: 'No.', extensions: { code } })) })

describe('an answer of the API', () => {
  it('is refused if the address asked for something that cannot be', async () => {
    expect(await troubleWith(200, errors('BAD_USER_INPUT'))).toBe('refused')
    expect(await troubleWith(400, errors('BAD_USER_INPUT'))).toBe('refused')
  })

  it('means that the API is away if it says so itself', async () => {
    expect(await troubleWith(503, errors('SERVICE_UNAVAILABLE'))).toBe('unavailable')
    expect(await troubleWith(200, errors('SERVICE_UNAVAILABLE'), 'application/json')).toBe('unavailable')
  })

  it('means that the API is away if something in between says so', async () => {
    expect(await troubleWith(502, '<h1>Bad Gateway</h1>', 'text/html')).toBe('unavailable')
  })

  it('is unexpected in every other case', async () => {
    expect(await troubleWith(200, errors('INTERNAL_SERVER_ERROR'))).toBe('unexpected')
    expect(await troubleWith(200, errors('BAD_USER_INPUT', 'INTERNAL_SERVER_ERROR'))).toBe('unexpected')
    expect(await troubleWith(200, 'not JSON')).toBe('unexpected')
  })
})

it('an API that does not listen is away', async () => {
  const nobody = askThrough(createClient('http://localhost:1/graphql'))
  expect(await nobody(notFoundQuery, {}).then(() => 'answered', troubleOf)).toBe('unavailable')
})
