import { createHash } from 'node:crypto'
import { ErrorCode } from '@broadsheet/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom, post } from '../helpers/newsroom.ts'
import { expectPresentable, expectRefusal, expectRefusalInBothTypes, type Refused } from './refusal.ts'

type Body = string | Record<string, unknown>

/** By GraphQL itself: 200 for those who do not know the newer media type. */
const byGraphQL = (code: ErrorCode): Refused => ({ code, status: 400, older: 200 })
const badRequest: Refused = { code: ErrorCode.BAD_REQUEST, status: 400 }
const notFit = byGraphQL(ErrorCode.GRAPHQL_VALIDATION_FAILED)
const badVariable = byGraphQL(ErrorCode.BAD_USER_INPUT)
/** By a field: the rest of the reply stands. */
const badArgument: Refused = { code: ErrorCode.BAD_USER_INPUT, status: 200 }

const asked = (query: string, variables?: Record<string, unknown>) => ({ query, variables })
const bySlug = (slug: string) => asked('query($slug: String!) { article(slug: $slug) { id } }', { slug })
const page = (args: string) => asked(`{ articles(${args}) { nodes { id } } }`)
const filtered = (filter: Record<string, unknown>) =>
  asked('query($filter: ArticleFilter) { articles(filter: $filter) { nodes { id } } }', { filter })
const first = (value: string) => `{"query":"query($n: Int) { articles(first: $n) { totalCount } }","variables":{"n":${value}}}`
const persisted = (persistedQuery: unknown, query?: string) => ({ query, extensions: { persistedQuery } })
const nested = (levels: number) => `{"query":"{ __typename }","variables":{"a":${'['.repeat(levels)}${']'.repeat(levels)}}}`

const notFound: Refused = { code: ErrorCode.PERSISTED_QUERY_NOT_FOUND, status: 200 }
const unresolved: Refused = { code: ErrorCode.OPERATION_RESOLUTION_FAILURE, status: 400 }

/** The numbers are those of the list of bad inputs. */
const table: readonly (readonly [input: string, body: Body, refused: Refused])[] = [
  ['1 a syntax error', asked('{ publication { name }'), byGraphQL(ErrorCode.GRAPHQL_PARSE_FAILED)],
  ['1 a lone surrogate in the document', '{"query":"{ article(slug: \\"\\ud800\\") { id } }"}', byGraphQL(ErrorCode.GRAPHQL_PARSE_FAILED)],
  ['2 an unknown field', asked('{ publicatio { name } }'), notFit],
  ['2 an unknown argument', asked('{ articles(frist: 1) { totalCount } }'), notFit],
  ['2 an unknown type', asked('{ ... on Articl { id } }'), notFit],
  ['2 an unknown directive', asked('{ __typename @skipp(if: true) }'), notFit],
  ['6 a circular fragment', asked('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'), notFit],
  ['9 a batch', '[{"query":"{ __typename }"}]', badRequest],
  ['9 an empty batch', '[]', badRequest],
  ['10 an empty body', '', badRequest],
  ['10 broken JSON', '{"query":', badRequest],
  ['10 JSON that is a text', '"{ __typename }"', badRequest],
  ['10 JSON that is null', 'null', badRequest],
  ['10 an empty object', '{}', badRequest],
  ['10 a query that is no text', '{"query":{"kind":"Document"}}', badRequest],
  ['10 variables that are a list', { query: '{ __typename }', variables: [] }, badRequest],
  ['10 variables that are a text', { query: '{ __typename }', variables: '{}' }, badRequest],
  ['10 extensions that are a list', { query: '{ __typename }', extensions: [] }, badRequest],
  ['10 an operation name that is a number', { query: '{ __typename }', operationName: 1 }, badRequest],
  ['12 JSON of 101 levels', nested(99), badRequest],
  ['13 __proto__ among variables', '{"query":"{ __typename }","variables":{"__proto__":{"admin":true}}}', badRequest],
  ['13 __proto__ spelt otherwise', '{"query":"{ __typename }","variables":{"\\u005f_proto__":{"admin":true}}}', badRequest],
  ['13 constructor within variables', '{"query":"{ __typename }","variables":{"a":[{"constructor":{"prototype":{}}}]}}', badRequest],
  ['13 __proto__ beside the query', '{"query":"{ __typename }","__proto__":{"variables":{}}}', badRequest],
  ['16 a subscription where there is one reply to a request', asked('subscription { __typename }'), notFit],
  ['18 an unknown operation', { query: 'query A { __typename }', operationName: 'B' }, unresolved],
  ['18 two operations, neither named', asked('query A { __typename } query B { __typename }'), unresolved],
  [
    '18 two operations with variables, neither named',
    asked('query A($s: String!) { article(slug: $s) { id } } query B { __typename }'),
    unresolved,
  ],
  ['19 an unknown hash', persisted({ version: 1, sha256Hash: 'a'.repeat(64) }), notFound],
  ['19 a hash that is an object', persisted({ version: 1, sha256Hash: { a: 1 } }), notFound],
  ['19 the hash of another text', persisted({ version: 1, sha256Hash: 'a'.repeat(64) }, '{ __typename }'), badRequest],
  ['19 a hash of another version', persisted({ version: 2, sha256Hash: 'a'.repeat(64) }, '{ __typename }'), badRequest],
  ['19 a hash without a version', persisted('a'.repeat(64)), badRequest],
  ['25 a text for a number', first('"ten"'), badVariable],
  ['25 2^31', first('2147483648'), badVariable],
  ['25 1e400', first('1e400'), badVariable],
  ['25 a fraction', first('1.5'), badVariable],
  ['25 NaN', first('NaN'), badRequest],
  ['25 1e400 in the document', page('first: 1e400'), notFit],
  ['25 a variable that is not given', asked('query($slug: String!) { article(slug: $slug) { id } }'), badVariable],
  ['25 null for what is required', asked('query($slug: String!) { article(slug: $slug) { id } }', { slug: null }), badVariable],
  ['25 null in place of a default', asked('query($slug: String = "a") { article(slug: $slug) { id } }', { slug: null }), badVariable],
  ['25 a condition that is not given', asked('query($yes: Boolean!) { __typename @include(if: $yes) }'), badVariable],
  ['25 a list for an id', asked('query($id: ID!) { node(id: $id) { id } }', { id: ['a'] }), badVariable],
  ['26 first -1', page('first: -1'), badArgument],
  ['26 first 0', page('first: 0'), badArgument],
  ['26 first 101', page('first: 101'), badArgument],
  ['26 first 2^31 - 1', page('first: 2147483647'), badArgument],
  ['26 last 0', page('last: 0'), badArgument],
  ['26 first and last', page('first: 1, last: 1'), badArgument],
  ['26 101 ids', asked('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('a') }), badArgument],
  ['28 U+0000 in a slug', bySlug('a\0b'), badArgument],
  ['28 U+0000 in a slug within the document', asked('{ article(slug: "a\\u0000b") { id } }'), badArgument],
  ['28 U+0000 in a filter', filtered({ section: '\0' }), badArgument],
  ['28 U+0000 in an id', asked('query($id: ID!) { node(id: $id) { id } }', { id: 'a\0' }), badArgument],
  ['28 U+0000 in one id of many', asked('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'a\0'] }), badArgument],
  ['28 U+0000 in a cursor', asked('query($after: String) { authors(after: $after) { nodes { id } } }', { after: '\0' }), badArgument],
  ['29 a lone surrogate in a slug', bySlug('\ud800'), badArgument],
  ['29 a lone surrogate in a filter', filtered({ tag: 'a\udc00b' }), badArgument],
  ['30 a slug of 501 characters', bySlug('a'.repeat(501)), badArgument],
  ['35 SQL as an order', asked('query($by: ArticleOrder) { articles(orderBy: $by) { nodes { id } } }', { by: 'id; drop' }), badVariable],
  ['35 SQL as an order within the document', page('orderBy: "id; drop"'), notFit],
  ['36 a field that the filter does not have', filtered({ section: 'a', status: 'DRAFT', role: 'admin' }), badVariable],
  ['36 such a field within the document', page('filter: { status: "DRAFT" }'), notFit],
  ['39 the year 0', filtered({ publishedFrom: '0000-01-01T00:00:00Z' }), badArgument],
  ['39 the year 10000 in Greenwich', filtered({ publishedBefore: '9999-12-31T23:59:59-23:00' }), badArgument],
  ['39 30 February', filtered({ publishedFrom: '2026-02-30T00:00:00Z' }), badVariable],
  ['39 infinity', filtered({ publishedFrom: 'infinity' }), badVariable],
]

describe('a bad input gets a clear error', () => {
  let newsroom: Newsroom
  beforeAll(async () => {
    newsroom = await openNewsroom({ template: 'demonstration' })
    // The first request of all compiles what the later ones find ready.
    await newsroom.ask('{ articles(first: 1) { nodes { id } } }')
  })
  afterAll(() => newsroom.close())

  test.for(table)('%s', async ([, body, refused]) => {
    await expectRefusalInBothTypes(newsroom, body, refused)
  })

  test('an argument that is refused is named', async () => {
    const { body } = await newsroom.ask('query($f: ArticleFilter) { articles(filter: $f) { nodes { id } } }', { f: { author: '\0' } })
    expect(body.errors?.[0]).toMatchObject({ path: ['articles'], extensions: { field: 'filter.author' } })
    const range = await newsroom.ask('{ articles(first: 101) { nodes { id } } }')
    expect(range.body.errors?.[0]?.extensions).toMatchObject({ field: 'first', min: 1, max: 100 })
  })

  test('JSON of 100 levels is taken', async () => {
    expect((await post(newsroom.url, nested(98))).status).toBe(200)
  })

  test('a document sent with its hash is known by it from then on', async () => {
    const query = '{ publication { name } }'
    const hash = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') }
    await expectRefusal(() => post(newsroom.url, persisted(hash)), notFound)
    expect((await post(newsroom.url, persisted(hash, query))).status).toBe(200)
    expect((await post(newsroom.url, persisted(hash))).body.data).toHaveProperty('publication')
  })

  test('quotes and operators of a search language are text like any other', async () => {
    for (const slug of [`' or 1=1 --`, 'a & & b', `'; drop table article; --`, '%', '\\']) {
      expect((await post(newsroom.url, bySlug(slug))).body).toEqual({ data: { article: null } })
      expect((await post(newsroom.url, filtered({ tag: slug, language: slug }))).body).toEqual({ data: { articles: { nodes: [] } } })
    }
  })

  test('a message never grows with the number of places it is about', async () => {
    const query = `query ${'N'.repeat(80_000)} { ${'article(slug: $slug) { id } '.repeat(100)} }`
    const reply = await expectRefusalInBothTypes(newsroom, { query }, notFit)
    expect(reply.text.length).toBeLessThan(query.length)
  })
})

describe('a cursor is taken only where it came from', () => {
  let newsroom: Newsroom
  let cursor: string
  beforeAll(async () => {
    newsroom = await openNewsroom({ template: 'demonstration' })
    const { body } = await newsroom.ask('{ articles(first: 1) { pageInfo { endCursor } } }')
    cursor = (body.data as { articles: { pageInfo: { endCursor: string } } }).articles.pageInfo.endCursor
  })
  afterAll(() => newsroom.close())

  const tampered = () =>
    Buffer.from(Buffer.from(cursor, 'base64url').map((byte, at) => (at === 12 ? byte ^ 1 : byte))).toString('base64url')
  const elsewhere: readonly (readonly [string, () => string, string])[] = [
    ['malformed', () => 'not a cursor', 'articles(after: $c) { totalCount nodes { id } }'],
    ['empty', () => '', 'articles(after: $c) { nodes { id } }'],
    ['tampered with', tampered, 'articles(after: $c) { nodes { id } }'],
    ['spelt otherwise', () => `${cursor}=`, 'articles(after: $c) { nodes { id } }'],
    ['cut off', () => cursor.slice(0, -2), 'articles(after: $c) { nodes { id } }'],
    ['of another type', () => cursor, 'authors(after: $c) { nodes { id } }'],
    ['of another order', () => cursor, 'articles(after: $c, orderBy: OLDEST) { nodes { id } }'],
    ['of another filter', () => cursor, 'articles(after: $c, filter: { language: "en" }) { nodes { id } }'],
    ['of another list', () => cursor, 'section(slug: "harbour") { articles(after: $c) { nodes { id } } }'],
    ['of another list, as an end', () => cursor, 'authors(last: 1, before: $c) { nodes { id } }'],
  ]

  test.for(elsewhere)('27 one that is %s is refused', async ([, other, field]) => {
    const ask = () => newsroom.ask(`query($c: String) { ${field} }`, { c: other() })
    const reply = await expectRefusal(ask, badArgument)
    expect(reply.body.errors?.[0]?.extensions.field).toMatch(/^(after|before)$/)
  })

  test('one that comes back unchanged is taken', async () => {
    const reply = await newsroom.ask('query($c: String) { articles(after: $c) { nodes { id } } }', { c: cursor })
    expect(reply.body.errors).toBeUndefined()
    expectPresentable(reply)
  })
})
