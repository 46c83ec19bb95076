import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/**
 * The audits send GET as a foreign page could make a browser send it. Ours are answered only with a preflight header, which
 * no foreign page can add: it is our clients' contract, so it is added here.
 */
function ask(url: string, init: RequestInit = {}): Promise<Response> {
  const { method = 'GET', headers } = init
  return fetch(url, { ...init, headers: method === 'GET' ? { ...headers, 'apollo-require-preflight': '1' } : headers })
}

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => newsroom.url, fetchFn: ask })

  test('the suite has not shrunk', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61)
  })

  test.for(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async ([, , audit]) => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
  })
})
