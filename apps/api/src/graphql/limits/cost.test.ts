import { getNamedType, isListType, isNonNullType, isObjectType, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { features } from '../../features.ts'
import { buildGraphQLSchema } from '../schema.ts'
import { costOf } from './cost.ts'

const schema = buildGraphQLSchema(features)

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  return costOf(schema, { document, operationName: null, variables })
}

describe('the price of an operation is never below the number of rows it reads', () => {
  test.for<[string, rows: number, Record<string, unknown>?]>([
    ['{ publication { name } }', 1],
    ['{ articles(first: 10) { nodes { id } } }', 10],
    ['{ articles(last: 10) { edges { node { id } } } }', 10],
    ['{ articles { nodes { id } } }', 20],
    ['{ articles(first: 10) { nodes { comments(first: 10) { nodes { id } } } } }', 10 + 100],
    [
      '{ articles(first: 10) { edges { node { comments(first: 10) { edges { node { replies(first: 10) { nodes { id } } } } } } } } }',
      10 + 100 + 1_000,
    ],
    ['{ articles(first: 10) { nodes { related(first: 10) { nodes { referencedBy(first: 10) { nodes { id } } } } } } }', 1_110],
    ['{ articles(first: 10) { nodes { section { id } } } }', 20],
    ['{ articles(first: 10) { nodes { tags { id } } } }', 10 + 10 * 100],
    ['{ articles(first: 10) { nodes { bylines { author { portrait { id } } } } } }', 10 + 10 * 20 * 2],
    ['{ articles(first: 10) { nodes { commentCount } } }', 20],
    ['{ articles(first: 10) { nodes { body { ... on RelatedStoriesBlock { stories { id } } } } } }', 10 + 10 * 20],
    ['{ sections { articles(first: 8) { nodes { hero { image { id } } } } } }', 100 * (1 + 8 * 2)],
    ['{ search(query: "a", first: 10) { facets { kind } edges { highlights { field } node { section { id } } } } }', 10 + 10 * 6 + 10 + 4],
    ['{ search(query: "a", first: 10) { suggestion } }', 4 * 20 * 5],
    ['{ a: articles(first: 10) { nodes { id } } b: articles(first: 10) { nodes { id } } }', 20],
    ['query($n: Int) { articles(first: $n) { nodes { id } } }', 70, { n: 70 }],
    ['query($n: Int = 70) { articles(first: $n) { nodes { id } } }', 70],
    ['{ node(id: "a") { ... on Article { comments(first: 10) { nodes { id } } } } }', 11],
    ['query($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { tags { id } } } }', 3 * 101, { ids: ['a', 'b', 'c'] }],
  ])('%s', ([text, rows, variables]) => {
    expect(cost(text, variables)).toBeGreaterThanOrEqual(rows)
    // And not far above: the limit would be worth nothing.
    expect(cost(text, variables)).toBeLessThanOrEqual(rows * 1.2 + 20)
  })

  test('what is skipped costs nothing', () => {
    expect(cost('{ articles(first: 100) @skip(if: true) { nodes { id } } }')).toBe(0)
  })

  test('a page that is too large costs no more than the largest, so that its field can refuse it by name', () => {
    const text = 'query($n: Int) { articles(first: $n) { nodes { id } } }'
    expect(cost(text, { n: 2_147_483_647 })).toBe(cost(text, { n: 100 }))
  })
})

describe('a list without a price cannot be asked for', () => {
  /** Lists that are read with their row, and what leads through a page. */
  const free = new Set([
    ...['nodes', 'edges', 'credits', 'corrections', 'links', 'body', 'text', 'items', 'images', 'cells', 'rows', 'reasons'],
    ...['fragments', 'ranges', 'values'],
  ])

  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => isObjectType(getNamedType(field.type)) && !free.has(field.name))
    .filter(
      ({ field }) =>
        isListType(isNonNullType(field.type) ? field.type.ofType : field.type) || /Connection$/.test(getNamedType(field.type).name),
    )

  test.for(fields.map(({ name, field }) => [name, field] as const))('%s has one', ([, field]) => {
    expect(field.extensions.complexity).toBeTypeOf('function')
  })
})
