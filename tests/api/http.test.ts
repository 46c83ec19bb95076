import { ErrorCode } from '@broadsheet/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom, post } from '../helpers/newsroom.ts'
import { expectPresentable, type Refused } from './refusal.ts'
import { type Exchange, exchange, lines } from './wire.ts'

const preflight = 'apollo-require-preflight: 1'
const typename = 'query=%7B__typename%7D'
const badRequest = (status: number): Refused => ({ code: ErrorCode.BAD_REQUEST, status })

/** A request without a body. */
const request = (start: string, ...headers: string[]) => lines(`${start} HTTP/1.1`, 'Host: paper.test', 'Connection: close', ...headers)
const get = (search: string, ...headers: string[]) => request(`GET /graphql?${search}`, ...headers)
const posted = (body: string, ...headers: string[]) => request('POST /graphql', `Content-Length: ${body.length}`, ...headers) + body
const query = '{"query":"{ __typename }"}'
const json = 'Content-Type: application/json'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom({ template: 'demonstration' })
  await newsroom.ask('{ articles(first: 1) { nodes { id } } }')
})
afterAll(() => newsroom.close())

const errorsOf = ({ text }: Exchange) => (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors

async function expectErrors(sent: string | Buffer, { code, status }: Refused): Promise<Exchange> {
  const reply = await exchange(newsroom.url, sent)
  expect(reply.status, reply.text).toBe(status)
  expect(errorsOf(reply)[0]?.extensions.code).toBe(code)
  expect(reply.took, 'milliseconds').toBeLessThan(1_000)
  expectPresentable({ ...reply, body: JSON.parse(reply.text) })
  return reply
}

describe('a request that is not one of GraphQL over HTTP is told so', () => {
  test.for<[string, string, Refused]>([
    ['14 text/plain, as a foreign page could send it', posted(query, 'Content-Type: text/plain'), badRequest(400)],
    ['14 a form', posted('query=%7B__typename%7D', 'Content-Type: application/x-www-form-urlencoded'), badRequest(400)],
    ['14 a form with parts', posted('--x--', 'Content-Type: multipart/form-data; boundary=x'), badRequest(400)],
    ['14 JSON without a type', posted(query), badRequest(400)],
    ['14 text/plain in disguise', posted(query, 'Content-Type: text/plain; application/json'), badRequest(400)],
    ['14 text/plain with preflight header', posted(query, 'Content-Type: text/plain', preflight), badRequest(400)],
    ['15 GET without preflight header', get(typename), badRequest(400)],
    ['15 GET with an empty preflight header', get(typename, 'apollo-require-preflight:'), badRequest(400)],
    ['15 GET with a type that is no JSON', get(typename, 'Content-Type: application/xml'), badRequest(415)],
    ['15 GET with a type that is none', get(typename, 'Content-Type: x'), badRequest(415)],
    ['15 GET without a query', get('', preflight), badRequest(400)],
    ['15 GET with two queries', get(`${typename}&${typename}`, preflight), badRequest(400)],
    ['10 GET with broken variables', get(`${typename}&variables=%7B`, preflight), badRequest(400)],
    ['10 GET with a list of variables', get(`${typename}&variables=%5B%5D`, preflight), badRequest(400)],
    [
      '12 GET with variables of 101 levels',
      get(`${typename}&variables=%7B%22a%22:${'%5B'.repeat(101)}${'%5D'.repeat(101)}%7D`, preflight),
      badRequest(400),
    ],
    ['13 GET with __proto__ among variables', get(`${typename}&variables=%7B%22__proto__%22:1%7D`, preflight), badRequest(400)],
    ['13 GET with constructor among extensions', get(`${typename}&extensions=%7B%22constructor%22:1%7D`, preflight), badRequest(400)],
    ['17 a type that is no media type', posted(query, 'Content-Type: x'), badRequest(415)],
    ['17 charset utf-7', posted(query, 'Content-Type: application/json; charset=utf-7'), badRequest(415)],
    ['17 only pictures accepted', posted(query, json, 'Accept: image/png'), badRequest(406)],
    ['17 JSON accepted with quality 0', posted(query, json, 'Accept: application/json;q=0'), badRequest(406)],
    ['10 a body shorter than announced', request('POST /graphql', json, 'Content-Length: 0'), badRequest(400)],
    [
      '11 a body that announces too much',
      request('POST /graphql', json, 'Content-Length: 100001'),
      { code: ErrorCode.PAYLOAD_TOO_LARGE, status: 413 },
    ],
    [
      '11 too much, unannounced',
      `${request('POST /graphql', json, 'Transfer-Encoding: chunked')}186a1\r\n${'a'.repeat(100_001)}\r\n0\r\n\r\n`,
      { code: ErrorCode.PAYLOAD_TOO_LARGE, status: 413 },
    ],
    ['a host that is none', lines(`GET /graphql?${typename} HTTP/1.1`, 'Host: [', 'Connection: close', preflight), badRequest(400)],
    [
      'a host with a path',
      lines(`GET /graphql?${typename} HTTP/1.1`, 'Host: a b/c:99999', 'Connection: close', preflight),
      badRequest(400),
    ],
    ['an empty host', lines(`GET /graphql?${typename} HTTP/1.1`, 'Host:', 'Connection: close', preflight), badRequest(400)],
    ['no host in HTTP/1.0', lines(`GET /graphql?${typename} HTTP/1.0`, preflight), badRequest(400)],
  ])('%s', async ([, sent, refused]) => {
    await expectErrors(sent, refused)
  })

  test('10 bytes that are not UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"query":"{ __typename }","a":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])
    await expectErrors(
      Buffer.concat([Buffer.from(request('POST /graphql', json, `Content-Length: ${body.length}`)), body]),
      badRequest(400),
    )
  })

  test.for(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is answered with what is allowed', async (method) => {
    const reply = await expectErrors(request(`${method} /graphql`), badRequest(405))
    expect(reply.headers.get('allow')).toBe('GET, POST')
  })

  test('16 a mutation by GET is sent to POST', async () => {
    const reply = await expectErrors(get('query=mutation%7B__typename%7D', preflight), badRequest(405))
    expect(reply.headers.get('allow')).toBe('POST')
  })

  test('HEAD never runs an operation', async () => {
    const reply = await exchange(newsroom.url, request(`HEAD /graphql?${typename}`, preflight))
    expect(reply).toMatchObject({ status: 405, text: '' })
  })
})

describe('a request in order is answered', () => {
  test.for<[string, string]>([
    ['GET with preflight header', get(typename, preflight)],
    ['GET with the name of its operation', get(typename, 'x-apollo-operation-name: A')],
    ['GET that says application/json', get(typename, json)],
    ['POST with a charset', posted(query, 'Content-Type: application/json; charset="UTF-8"')],
    ['POST that accepts anything', posted(query, json, 'Accept: */*')],
    ['POST with an address in full', request('POST http://paper.test/graphql', json, `Content-Length: ${query.length}`) + query],
  ])('%s', async ([, sent]) => {
    const reply = await exchange(newsroom.url, sent)
    expect({ status: reply.status, text: reply.text }).toEqual({ status: 200, text: '{"data":{"__typename":"Query"}}\n' })
  })

  test.for<[accept: string, type: string, status: number]>([
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8', 400],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8', 400],
    ['application/json, application/graphql-response+json', 'application/graphql-response+json; charset=utf-8', 400],
    ['application/json', 'application/json; charset=utf-8', 200],
    ['application/json, application/graphql-response+json;q=0.5', 'application/json; charset=utf-8', 200],
    ['application/graphql-response+json;q=0, application/json', 'application/json; charset=utf-8', 200],
    ['text/html, */*;q=0.1', 'application/json; charset=utf-8', 200],
    ['application/*', 'application/json; charset=utf-8', 200],
  ])('who accepts %s gets %s, and %i where GraphQL refuses', async ([accept, type, status]) => {
    const refused = await post(newsroom.url, { query: '{' }, { accept })
    expect([refused.headers.get('content-type'), refused.status]).toEqual([type, status])
    const answered = await post(newsroom.url, { query: '{ __typename }' }, { accept })
    expect([answered.headers.get('content-type'), answered.status]).toEqual([type, 200])
  })
})
