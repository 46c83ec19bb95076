import { ErrorCode, limits } from '@broadsheet/schema'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articlePage, frontPage } from '../helpers/article-page.ts'
import { type Newsroom, openNewsroom, post } from '../helpers/newsroom.ts'
import { expectRefusalInBothTypes, type Refused } from './refusal.ts'

const tooComplex: Refused = { code: ErrorCode.QUERY_TOO_COMPLEX, status: 400, older: 200 }
const notParsed: Refused = { code: ErrorCode.GRAPHQL_PARSE_FAILED, status: 400, older: 200 }
const notFit: Refused = { code: ErrorCode.GRAPHQL_VALIDATION_FAILED, status: 400, older: 200 }
const tooLarge: Refused = { code: ErrorCode.PAYLOAD_TOO_LARGE, status: 413 }

const many = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join(' ')
const { depth, aliases, directives, tokens, selections, cost } = limits.document

/** `levels` selections within each other. */
const deep = (levels: number) => `{ node(id: "a") { ... on Comment { ${'parent { '.repeat(levels - 2)} id ${'}'.repeat(levels - 2)} } } }`
/** Fragments of which each spreads the next one twice, `doublings` times, and then passes it on, `steps` times. */
const bomb = (doublings: number, steps = 0) =>
  `{ ...F0 } ${many(doublings, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)}
   ${many(steps, (at) => `fragment F${doublings + at} on Query { ...F${doublings + at + 1} }`)}
   fragment F${doublings + steps} on Query { __typename }`
/** Fragments that spread all others. */
const knot = (count: number) =>
  `{ ...F0 } ${many(count, (at) => `fragment F${at} on Query { ${many(count, (other) => (other === at ? '__typename' : `...F${other}`))} }`)}`

const table: readonly (readonly [input: string, query: string, refused: Refused, told?: RegExp])[] = [
  ['3 5,000 levels', `${'{ a '.repeat(5_000)}${'}'.repeat(5_000)}`, notParsed],
  ['3 lists 1,900 deep', `{ nodes(ids: ${'['.repeat(1_900)}) { id } }`, notParsed],
  ['3 a type of 900 lists', `query($ids: ${'['.repeat(900)}ID${']'.repeat(900)}) { nodes(ids: $ids) { id } }`, notFit],
  ['3 one token too many', `{ ${'a '.repeat(tokens - 1)} }`, notParsed],
  ['3 one level too many', deep(depth + 1), tooComplex, /16 levels; 15 are/],
  ['4 101 aliases', `{ ${many(aliases + 1, (at) => `a${at}: publication { name }`)} }`, tooComplex, /101 aliases; 100 are/],
  ['4 101 aliases of __typename', `{ ${many(aliases + 1, (at) => `a${at}: __typename`)} }`, tooComplex, /101 aliases; 100 are/],
  [
    '4 101 aliases through a fragment',
    `{ a: viewer { ...F } b: viewer { ...F } } fragment F on Viewer { ${many(50, (at) => `f${at}: kind`)} }`,
    tooComplex,
  ],
  ['5 50 directives at one place', `{ __typename ${'@skip(if: false) '.repeat(50)} }`, tooComplex, /50 directives; 40 are/],
  ['5 50 directives at the operation', `query ${'@skip(if: false) '.repeat(50)} { __typename }`, tooComplex],
  ['5 41 directives, one each', `{ ${many(directives + 1, (at) => `a${at}: __typename @skip(if: false)`)} }`, tooComplex],
  ['7 2^25 fragments', bomb(25), tooComplex, /selections; 5000 are/],
  ['7 2^150 fragments', bomb(150), tooComplex],
  ['7 2^11 chains of 150 fragments', bomb(11, 150), tooComplex],
  ['7 20 fragments that spread each other', knot(20), tooComplex],
  [
    '7 120 operations of 2^25 fragments',
    `${bomb(25).replace('{', 'query A {')} ${many(120, (at) => `query Q${at} { ...F0 }`)}`,
    tooComplex,
  ],
  [
    '7 more selections than are allowed',
    `{ ${'...F '.repeat(60)} } fragment F on Query { ${many(90, () => 'viewer { kind }')} }`,
    tooComplex,
  ],
  ['7 500 times the same field', `{ ${'viewer { kind } '.repeat(480)} }`, tooComplex],
  [
    '8 lists within lists',
    '{ articles(first: 100) { nodes { related(first: 100) { nodes { comments(first: 100) { nodes { id } } } } } } }',
    tooComplex,
    new RegExp(`1\\d{6} rows; ${cost} are`),
  ],
  ['8 short lists within lists', '{ articles(first: 100) { nodes { related(first: 100) { nodes { tags { name } } } } } }', tooComplex],
  [
    '8 lists within edges',
    '{ articles(first: 100) { edges { node { comments(last: 100) { edges { node { replies(first: 100) { nodes { id } } } } } } } } }',
    tooComplex,
  ],
  [
    '8 the same list under 60 names',
    `{ ${many(60, (at) => `a${at}: articles(first: 100) { nodes { section { name } author: bylines { role } } }`)} }`,
    tooComplex,
  ],
  [
    '8 a list under a variable',
    'query($n: Int = 100) { articles(first: $n) { nodes { related(last: $n) { nodes { comments(first: $n) { nodes { id } } } } } } }',
    tooComplex,
  ],
  [
    '8 lists of the schema within each other',
    `{ ${many(100, (at) => `a${at}: __schema { types { fields { type { fields { name } } } } }`)} }`,
    tooComplex,
  ],
  [
    '8 the same within one description',
    `{ __schema { ${many(80, (at) => `a${at}: types { fields { args { type { fields { name } } } } }`)} } }`,
    tooComplex,
  ],
  [
    '8 the schema in circles',
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    notFit,
  ],
]

describe('an operation that could hurt is refused before it runs', () => {
  let newsroom: Newsroom
  beforeAll(async () => {
    newsroom = await openNewsroom({ template: 'demonstration' })
    await newsroom.ask('{ articles(first: 1) { nodes { id } } }')
  })
  afterAll(() => newsroom.close())

  test.for(table)('%s', async ([, query, refused, told]) => {
    newsroom.statements.length = 0
    const { body } = await expectRefusalInBothTypes(newsroom, { query }, refused)
    if (told) expect(body.errors?.[0]?.message).toMatch(told)
    expect(newsroom.statements).toEqual([])
  })

  test('one operation among harmless ones is found out', async () => {
    const query = `query A { __typename } ${deep(depth + 1).replace('{', 'query B {')}`
    await expectRefusalInBothTypes(newsroom, { query, operationName: 'A' }, tooComplex)
  })

  test('11 a body of one byte too many is refused', async () => {
    const body = (bytes: number) => JSON.stringify({ query: '{ __typename }', pad: '' }).replace('""', `"${'a'.repeat(bytes - 35)}"`)
    expect(body(limits.bodyBytes)).toHaveLength(limits.bodyBytes)
    await expectRefusalInBothTypes(newsroom, body(limits.bodyBytes + 1), tooLarge)
    expect((await post(newsroom.url, body(limits.bodyBytes))).status).toBe(200)
  })
})

describe('what clients may rely on is taken', () => {
  let newsroom: Newsroom
  beforeAll(async () => {
    newsroom = await openNewsroom({ template: 'demonstration' })
  })
  afterAll(() => newsroom.close())

  test.for([
    ['as deep as is allowed', deep(depth)],
    ['100 aliases', `{ ${many(aliases, (at) => `a${at}: __typename`)} }`],
    ['40 directives', `{ ${many(directives, (at) => `a${at}: __typename @include(if: true)`)} }`],
    ['2,000 tokens', `{ ${many(tokens / 4 - 1, () => '... { __typename }')} __typename }`],
    ['a hundred articles with a hundred comments each', '{ articles(first: 100) { nodes { comments(first: 100) { nodes { id } } } } }'],
    ['the page of an article', articlePage],
    ['the front page', frontPage],
    [
      'what tools ask of the schema',
      getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true }),
    ],
  ] as const)('%s', async ([, query]) => {
    const { body, status } = await newsroom.ask(query, { slug: 'flood-gate-vote' })
    expect(body.errors).toBeUndefined()
    expect(status).toBe(200)
  })

  test(`the bound on selections is ${selections}, whatever fragments they stand in`, async () => {
    // 62 spreads with 80 fields each, and one field more or less besides.
    const query = (more: number) =>
      `{ ${'...F '.repeat(61)} ${'__typename '.repeat(more)} } fragment F on Query { ${'__typename '.repeat(80)} }`
    expect((await newsroom.ask(query(selections - 61 * 81))).status).toBe(200)
    expect((await newsroom.ask(query(selections - 61 * 81 + 1))).status).toBe(400)
  })
})
