import { ErrorCode } from '@broadsheet/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { type Exchange, exchange, lines } from './wire.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

function expectProblem(reply: Exchange, status: number): void {
  expect({ status: reply.status, type: reply.headers.get('content-type') }, reply.text).toEqual({
    status,
    type: 'application/problem+json; charset=utf-8',
  })
  expect(reply.headers.get('cache-control')).toBe('no-store')
  expect(JSON.parse(reply.text)).toEqual({ type: 'about:blank', title: expect.any(String), status, code: ErrorCode.BAD_REQUEST })
}

const start = (...headers: string[]) => lines('POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', ...headers)

describe('what is no request is answered and hung up on', () => {
  test.for<[string, string, number]>([
    ['49 headers of 64 kB', start(`X: ${'a'.repeat(65_536)}`), 431],
    ['49 an address of 64 kB', lines(`GET /graphql?query=${'a'.repeat(65_536)} HTTP/1.1`, 'Host: x'), 431],
    ['49 a thousand headers', start(...Array.from({ length: 1_000 }, (_, at) => `X-${at}: ${'a'.repeat(20)}`)), 431],
    ['words', 'good morning\r\n\r\n', 400],
    ['an unknown method', lines('SMUGGLE /graphql HTTP/1.1', 'Host: x'), 400],
    ['a length that is no number', start('Content-Length: x'), 400],
    ['two lengths', start('Content-Length: 1', 'Content-Length: 2'), 400],
    ['a length and chunks', `${start('Content-Length: 1', 'Transfer-Encoding: chunked')}0\r\n\r\n`, 400],
    ['a chunk of no size', `${start('Transfer-Encoding: chunked')}zz\r\n{`, 400],
    ['a line feed within a header', start('X: a\nContent-Length\r: 5'), 400],
    ['the beginning of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ])('%s', async ([, sent, status]) => {
    const reply = await exchange(newsroom.url, sent)
    expectProblem(reply, status)
    expect(reply.took, 'milliseconds').toBeLessThan(1_000)
  })

  test.concurrent.for<[string, string, number]>([
    ['headers that never end', 'POST /graphql HTTP/1.1\r\nHost: x\r\n', 10_000],
    ['a body that never ends', `${start('Content-Length: 100')}{`, 15_000],
    ['nothing at all', '', 10_000],
  ])('49 %s: the connection is given up after seconds', async ([, sent, most]) => {
    const reply = await exchange(newsroom.url, sent)
    expectProblem(reply, 408)
    expect(reply.took, 'milliseconds').toBeLessThan(most)
  })

  test('the next request is answered as ever', async () => {
    expect((await newsroom.ask('{ __typename }')).status).toBe(200)
  })
})
