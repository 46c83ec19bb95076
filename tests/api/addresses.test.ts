import { ErrorCode } from '@broadsheet/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { type Exchange, exchange, lines } from './wire.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom({ template: 'demonstration' })
})
afterAll(() => newsroom.close())

/** Expects problem details (RFC 9457) and nothing else: nothing of the address comes back. */
function expectProblem(reply: Exchange, ...statuses: number[]): void {
  expect(statuses).toContain(reply.status)
  expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(reply.headers.get('cache-control')).toBe('no-store')
  expect(reply.headers.get('location') ?? reply.headers.get('set-cookie')).toBeNull()
  const problem = JSON.parse(reply.text) as Record<string, unknown>
  expect(problem).toEqual({ type: 'about:blank', title: expect.any(String), status: reply.status, code: ErrorCode.BAD_REQUEST })
  expect(Object.keys(ErrorCode)).toContain(problem.code)
  expect(problem.title).not.toMatch(/evil|passwd|cookie|%|\//i)
  expect(reply.took, 'milliseconds').toBeLessThan(1_000)
}

const get = (path: string) => exchange(newsroom.url, lines(`GET ${path} HTTP/1.1`, 'Host: paper.test', 'Connection: close'))

describe('48 an address made up to break out finds nothing', () => {
  test.for([
    '/images/../../etc/passwd',
    '/images/..%2f..%2f..%2fetc%2fpasswd',
    '/images/..%5c..%5cetc%5cpasswd',
    '/images/%2e%2e/%2e%2e/etc/passwd',
    '/images/%252e%252e%252fetc%252fpasswd',
    '/images//etc/passwd',
    '/images/',
    '/images/%00',
    '/images/00000000-0000-4000-8000-000000000000-00000000-160.webp%00.jpg',
    '/images/%0d%0aSet-Cookie:%20evil=1',
    '/images/%E2%80%AE.webp',
    '/images/%',
    '/images/%zz',
    '/images/%ff%fe',
    '//evil.test/images/x',
    '//evil.test/graphql',
    '/\\evil.test',
    '/%2f%2fevil.test',
    '/graphql/../images/x',
    '/graphql/',
    '/articles/%00',
    '/?next=//evil.test',
    '/.env',
    '/%',
    'http://[/graphql',
  ])('%s', async (path) => {
    expectProblem(await get(path), 400, 404)
  })

  test('a name of 10,000 characters finds nothing either', async () => {
    expectProblem(await get(`/images/${'a'.repeat(10_000)}`), 400, 404, 414)
  })
})

describe('an image is delivered only as the schema hands it out', () => {
  let path: string
  beforeAll(async () => {
    const { body } = await newsroom.ask('{ articles(first: 20) { nodes { hero { image { url(width: 320) } } } } }')
    const { articles } = body.data as { articles: { nodes: { hero: { image: { url: string } } | null }[] } }
    path = new URL(articles.nodes.find((node) => node.hero)?.hero?.image.url ?? '').pathname
  })

  test('under its own address it is there, and may be kept for ever', async () => {
    const reply = await get(path)
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe('image/webp')
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test.for<[string, (path: string) => string]>([
    ['in a width that is not handed out', (known) => known.replace('-320.', '-321.')],
    ['in a width beyond all', (known) => known.replace('-320.', '-99999.')],
    ['in proportions that are not handed out', (known) => known.replace('-320.', '-320x214.')],
    ['in a height beyond all', (known) => known.replace('-320.', '-320x99999.')],
    ['in a format that is not made', (known) => known.replace('.webp', '.svg')],
    ['in another version', (known) => known.replace(/-[0-9a-f]{8}-320/, '-00000000-320')],
    ['in capitals', (known) => known.toUpperCase().replace('/IMAGES', '/images')],
    ['of another key', (known) => known.replace(/images\/[0-9a-f]{8}/, 'images/00000000')],
    ['with something after its name', (known) => `${known}/..`],
  ])('%s there is none', async ([, other]) => {
    expect(other(path)).not.toBe(path)
    expectProblem(await get(other(path)), 404)
  })

  test('a height of nothing is no size', async () => {
    const reply = await get(path.replace('-320.', '-320x0.'))
    expect(reply.status).toBe(400)
    expect(JSON.parse(reply.text)).toMatchObject({ code: ErrorCode.BAD_USER_INPUT, title: '"height" must be 1 or more.' })
  })

  test.for(['POST', 'PUT', 'DELETE'])('%s at its address is refused', async (method) => {
    expectProblem(
      await exchange(newsroom.url, lines(`${method} ${path} HTTP/1.1`, 'Host: x', 'Connection: close', 'Content-Length: 0')),
      404,
    )
  })
})
